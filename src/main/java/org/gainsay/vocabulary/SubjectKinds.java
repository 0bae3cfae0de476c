package org.gainsay.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Property;

/**
 * Of which kinds subjects are, and of which kinds they have only one: worked out once, since every
 * document and many a cell asks for them.
 *
 * @param classes IRIs of the classes whose members properties speak of
 * @param kinds IRIs of those classes and of all below them
 * @param nouns what their members are called, in small letters, singular and plural
 * @param exclusive IRIs of the classes of whose members a subject has only one at a time
 */
public record SubjectKinds(
    Set<String> classes, Set<String> kinds, Set<String> nouns, Set<String> exclusive) {
  public SubjectKinds {
    classes = Set.copyOf(classes);
    kinds = Set.copyOf(kinds);
    nouns = Set.copyOf(nouns);
    exclusive = Set.copyOf(exclusive);
  }

  static SubjectKinds of(List<Property> properties, Triples triples) {
    Set<String> classes = new HashSet<>();
    properties.forEach(property -> classes.addAll(property.domains()));
    Set<String> kinds = kinds(classes, triples);
    return new SubjectKinds(classes, kinds, nouns(kinds, triples), exclusive(properties, triples));
  }

  private static Set<String> kinds(Set<String> classes, Triples triples) {
    Set<String> kinds = new HashSet<>(classes);
    for (Triple triple : triples.with(RDFS.Nodes.subClassOf)) {
      Node below = triple.getSubject();
      boolean within =
          triples.above(below, RDFS.Nodes.subClassOf).stream()
              .anyMatch(above -> above.isURI() && classes.contains(above.getURI()));
      if (below.isURI() && within) {
        kinds.add(below.getURI());
      }
    }
    return kinds;
  }

  private static Set<String> nouns(Set<String> kinds, Triples triples) {
    Set<String> nouns = new HashSet<>();
    for (String type : kinds) {
      Node node = NodeFactory.createURI(type);
      for (Node label :
          List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
        for (String text : triples.texts(node, label)) {
          String noun = text.toLowerCase(Locale.ROOT);
          nouns.add(noun);
          nouns.add(plural(noun));
        }
      }
    }
    return nouns;
  }

  private static String plural(String noun) {
    boolean consonant = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
    if (noun.endsWith("y") && consonant) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }

  private static Set<String> exclusive(List<Property> properties, Triples triples) {
    Set<String> classes = new HashSet<>();
    for (Property property : properties) {
      Node node = NodeFactory.createURI(property.iri());
      boolean one = !triples.objects(node, Vocab.ALTERNATIVES).isEmpty();
      if (property.functional() || one) {
        classes.addAll(property.range().classes());
      }
    }
    return classes;
  }
}
