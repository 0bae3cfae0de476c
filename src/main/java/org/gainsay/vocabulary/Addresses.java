package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.vocabulary.turtle.Triples;

/**
 * Whose an address is.
 *
 * @param sites under which a maker publishes, by its IRI
 * @param commonplaces under which nothing is a source of the page that links to it
 */
public record Addresses(Map<String, List<String>> sites, List<String> commonplaces) {
  static Addresses of(Triples triples) {
    Map<String, List<String>> sites = new LinkedHashMap<>();
    for (Triple triple : triples.with(Vocab.SITE)) {
      Node site = triple.getObject();
      if (triple.getSubject().isURI() && (site.isURI() || site.isLiteral())) {
        sites
            .computeIfAbsent(triple.getSubject().getURI(), maker -> new ArrayList<>())
            .add(site.isURI() ? site.getURI() : site.getLiteralLexicalForm());
      }
    }
    List<String> commonplaces =
        triples.with(Vocab.COMMONPLACE).stream()
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .toList();
    return new Addresses(sites, commonplaces);
  }
}
