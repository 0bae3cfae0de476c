package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.turtle.Triples;

/**
 * The words for a thing.
 *
 * @param preferred the one that is shown: {@code skos:prefLabel}, else {@code rdfs:label}, in
 *     English or in no language where there is one
 * @param others further ones: {@code skos:altLabel}, and preferred ones in other languages
 * @param hidden ones that match but are never shown ({@code skos:hiddenLabel}); those of a property
 *     are phrases for running text ({@code was launched in}), not for fields or heads of tables
 */
public record Labels(String preferred, List<String> others, List<String> hidden) {
  public Labels {
    others = List.copyOf(others);
    hidden = List.copyOf(hidden);
  }

  /** The labels of a node, or none where it has no label that could be shown. */
  static Optional<Labels> of(Triples triples, Node node) {
    List<Node> names = new ArrayList<>(triples.objects(node, SKOS.prefLabel.asNode()));
    names.addAll(triples.objects(node, RDFS.Nodes.label));
    names.removeIf(name -> !name.isLiteral());
    Optional<Node> preferred =
        names.stream().filter(Labels::isEnglish).findFirst().or(() -> names.stream().findFirst());
    return preferred.map(name -> of(triples, node, name.getLiteralLexicalForm(), names));
  }

  private static Labels of(Triples triples, Node node, String preferred, List<Node> names) {
    List<String> others = triples.texts(node, SKOS.altLabel.asNode());
    Set<String> further = new LinkedHashSet<>();
    names.forEach(name -> further.add(name.getLiteralLexicalForm()));
    further.addAll(others);
    further.remove(preferred);
    return new Labels(
        preferred, List.copyOf(further), triples.texts(node, SKOS.hiddenLabel.asNode()));
  }

  private static boolean isEnglish(Node name) {
    String language = name.getLiteralLanguage();
    return language.isEmpty() || language.equals("en") || language.startsWith("en-");
  }

  /** These, with those of another name for the same thing behind them. */
  Labels and(Labels alias) {
    List<String> more = new ArrayList<>(others);
    more.add(alias.preferred);
    more.addAll(alias.others);
    return new Labels(
        preferred,
        more.stream().distinct().toList(),
        Stream.concat(hidden.stream(), alias.hidden.stream()).distinct().toList());
  }

  /** Those that are written as labels: of fields, heads of tables, names. */
  public List<String> shown() {
    List<String> shown = new ArrayList<>();
    shown.add(preferred);
    shown.addAll(others);
    return shown;
  }

  /** All of them, the preferred one first. */
  public List<String> all() {
    List<String> all = shown();
    all.addAll(hidden);
    return all;
  }
}
