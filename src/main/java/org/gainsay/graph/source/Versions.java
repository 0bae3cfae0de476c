package org.gainsay.graph.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.graph.node.Terms;
import org.gainsay.vocabulary.turtle.Triples;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are versions of one another: a chain of {@code dcterms:isVersionOf}, {@code
 * dcterms:replaces} and {@code prov:wasRevisionOf} leads to what names them all.
 */
final class Versions {
  private static final List<Node> STEPS =
      List.of(Terms.VERSION_OF, Terms.REVISION_OF, Terms.REPLACES);

  private final String base;
  private final String folder;
  private final Map<Node, Node> steps = new HashMap<>();
  private final Map<Node, Node> after = new HashMap<>();
  private final Set<Node> earlier = new LinkedHashSet<>();

  /**
   * @param base what relative names begin with
   * @param folder what stands for that in the name of a work: the folder as people call it, with a
   *     stroke behind it, so that names do not depend on where it lies
   */
  Versions(Triples triples, String base, String folder) {
    this.base = base;
    this.folder = folder;
    for (Node step : STEPS) {
      for (Triple triple : triples.with(step)) {
        steps.putIfAbsent(triple.getSubject(), triple.getObject());
        if (!step.equals(Terms.VERSION_OF)) {
          after.putIfAbsent(triple.getSubject(), triple.getObject());
        }
        earlier.add(triple.getObject());
      }
    }
  }

  /** What others are said to be versions of. */
  Set<Node> earlier() {
    return earlier;
  }

  /** What names all versions of a document; null where nobody says that there are several. */
  @Nullable String work(Node document) {
    if (!steps.containsKey(document) && !earlier.contains(document)) {
      return null;
    }
    Set<Node> seen = new LinkedHashSet<>();
    Node end = document;
    while (steps.containsKey(end) && seen.add(end)) {
      end = steps.getOrDefault(end, end);
    }
    return seen.contains(end) ? name(least(end)) : name(end);
  }

  /** How many versions it is said to come after, one after the other; 0 in a circle. */
  int revision(Node document) {
    Set<Node> seen = new LinkedHashSet<>();
    Node end = document;
    while (after.containsKey(end)) {
      if (!seen.add(end)) {
        return 0;
      }
      end = after.getOrDefault(end, end);
    }
    return seen.size();
  }

  /** Of a circle, the first by name. */
  private Node least(Node from) {
    Node least = from;
    for (Node node = steps.getOrDefault(from, from); !node.equals(from); node = steps.getOrDefault(node, from)) {
      least = name(node).compareTo(name(least)) < 0 ? node : least;
    }
    return least;
  }

  private String name(Node node) {
    String name = node.isURI() ? node.getURI() : node.toString();
    return name.startsWith(base) ? folder + name.substring(base.length()) : name;
  }
}
