package org.gainsay.rule.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule's answer.
 *
 * @param slot IRI of what the finding is about
 * @param matter what parts the rows of one finding into cases; empty where the rule does not
 * @param figures what else the rule selects, in words for people
 */
record Row(
    String slot,
    @Nullable String source,
    String matter,
    Claim claim,
    String side,
    Weight weight,
    Map<String, String> figures) {
  private static final Set<String> KNOWN =
      Set.of("slot", "source", "case", "claim", "side", "kind", "nature", "severity");
  private static final MathContext SHOWN = new MathContext(4);

  /** Null where the row names no claim of the graph. */
  static @Nullable Row of(Binding binding, Rule rule, ClaimGraph graph) {
    String iri = text(binding, "claim");
    Claim claim = iri == null ? null : graph.claim(iri);
    if (claim == null) {
      return null;
    }
    String slot = text(binding, "slot");
    String matter = text(binding, "case");
    String side = text(binding, "side");
    return new Row(
        slot == null ? claim.slot().iri() : slot,
        text(binding, "source"),
        matter == null ? "" : matter,
        claim,
        side == null ? "" : side,
        weight(binding, rule.weight()),
        figures(binding));
  }

  private static Weight weight(Binding binding, Weight listed) {
    String kind = text(binding, "kind");
    String nature = text(binding, "nature");
    String severity = text(binding, "severity");
    return new Weight(
        kind == null ? listed.kind() : kind,
        nature == null ? listed.nature() : Nature.valueOf(nature.toUpperCase(Locale.ROOT)),
        severity == null ? listed.severity() : Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, String> figures(Binding binding) {
    Map<String, String> figures = new LinkedHashMap<>();
    binding.forEach((variable, node) -> figures.put(variable.getVarName(), shown(node)));
    figures.keySet().removeAll(KNOWN);
    return figures;
  }

  private static @Nullable String text(Binding binding, String variable) {
    Node node = binding.get(Var.alloc(variable));
    return node == null ? null : text(node);
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
  }

  /** A figure that we computed has four digits. */
  private static String shown(Node node) {
    boolean figure = node.isLiteral() && node.getLiteralValue() instanceof Double;
    if (!figure || text(node).endsWith("INF") || text(node).equals("NaN")) {
      return text(node);
    }
    return new BigDecimal(text(node)).round(SHOWN).stripTrailingZeros().toPlainString();
  }
}
