package org.gainsay.vocabulary.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
  public static Optional<Labels> of(Triples triples, Node node) {
    Sorted sorted = new Sorted();
    triples.about(node).forEach(sorted::take);
    return sorted.labels();
  }

  /** The labels of one node by their kinds, in the order of the file. */
  private static final class Sorted {
    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node OTHER = SKOS.altLabel.asNode();
    private static final Node HIDDEN = SKOS.hiddenLabel.asNode();

    private final List<Node> preferred = new ArrayList<>();
    private final List<Node> plain = new ArrayList<>();
    private final List<Node> others = new ArrayList<>();
    private final List<Node> hidden = new ArrayList<>();

    void take(Triple triple) {
      if (triple.getObject().isLiteral()) {
        kind(triple.getPredicate()).ifPresent(kind -> kind.add(triple.getObject()));
      }
    }

    private Optional<List<Node>> kind(Node predicate) {
      if (predicate.equals(PREFERRED)) {
        return Optional.of(preferred);
      } else if (predicate.equals(RDFS.Nodes.label)) {
        return Optional.of(plain);
      } else if (predicate.equals(OTHER)) {
        return Optional.of(others);
      }
      return predicate.equals(HIDDEN) ? Optional.of(hidden) : Optional.empty();
    }

    Optional<Labels> labels() {
      preferred.addAll(plain);
      return preferred.isEmpty() ? Optional.empty() : Optional.of(labels(shown()));
    }

    private String shown() {
      for (Node name : preferred) {
        if (isEnglish(name)) {
          return name.getLiteralLexicalForm();
        }
      }
      return preferred.getFirst().getLiteralLexicalForm();
    }

    private Labels labels(String shown) {
      Set<String> further = new LinkedHashSet<>();
      preferred.forEach(name -> further.add(name.getLiteralLexicalForm()));
      others.forEach(name -> further.add(name.getLiteralLexicalForm()));
      further.remove(shown);
      List<String> unseen = new ArrayList<>(hidden.size());
      hidden.forEach(name -> unseen.add(name.getLiteralLexicalForm()));
      return new Labels(shown, List.copyOf(further), unseen);
    }
  }

  private static boolean isEnglish(Node name) {
    String language = name.getLiteralLanguage();
    return language.isEmpty() || language.equals("en") || language.startsWith("en-");
  }

  /** These, with those of another name for the same thing behind them. */
  public Labels and(Labels alias) {
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
