package org.gainsay.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Quantity;
import org.gainsay.report.Names;

/** Claims as CSV after RFC 4180, one a line, with the columns of the JSON lines. */
public final class ClaimCsv {
  private static final List<String> HEADS =
      List.of(
          "claim", "document", "subject", "subjectIri", "subjectText", "property", "scope", "value",
          "valueIri", "unit", "valueText", "polarity", "status", "confidence", "attributedTo",
          "quote", "start", "end", "line", "column", "recogniser");

  private ClaimCsv() {}

  /** By document, start, end, property, value. */
  public static void write(List<Claim> claims, Writer out) throws IOException {
    CsvTable.write(HEADS, claims.stream().sorted(Claim.ORDER).map(ClaimCsv::row).toList(), out);
  }

  private static List<String> row(Claim claim) {
    Statement said = claim.statement();
    Evidence evidence = claim.evidence();
    return List.of(
        claim.iri(),
        claim.source().path(),
        claim.subject().label(),
        claim.subject().iri(),
        said.subjectText(),
        Names.local(claim.property()),
        scope(said.scope()),
        plain(claim.value()),
        iri(claim.value()),
        unit(claim.value()),
        claim.value().text(),
        Names.of(said.polarity()),
        Names.of(claim.status()),
        Double.toString(claim.confidence()),
        String.join("; ", said.manner().attributedTo()),
        evidence.quote(),
        Integer.toString(evidence.span().start()),
        Integer.toString(evidence.span().end()),
        Integer.toString(evidence.position().line()),
        Integer.toString(evidence.position().column()),
        said.manner().recogniser());
  }

  private static String scope(Map<String, String> scope) {
    return scope.entrySet().stream()
        .map(condition -> condition.getKey() + "=" + condition.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The figure, the date at its own precision, the name. */
  private static String plain(Value value) {
    return switch (value) {
      case Value.QuantityValue(Quantity quantity, String words) ->
          quantity.number() == null ? words : quantity.number().stripTrailingZeros().toPlainString();
      case Value.DateValue date -> date.date().text();
      case Value.ConceptValue concept -> concept.concept().label();
      case Value.EntityValue entity -> entity.entity().label();
      case Value.TextValue text -> text.text();
      case Value.UndisclosedValue undisclosed -> "undisclosed";
    };
  }

  private static String iri(Value value) {
    return switch (value) {
      case Value.ConceptValue concept -> concept.concept().iri();
      case Value.EntityValue entity -> entity.entity().iri();
      default -> "";
    };
  }

  private static String unit(Value value) {
    if (value instanceof Value.QuantityValue(Quantity quantity, String words)) {
      var unit = quantity.unit();
      return unit == null ? "" : unit.label();
    }
    return "";
  }
}
