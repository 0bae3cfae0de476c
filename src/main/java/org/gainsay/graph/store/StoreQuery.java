package org.gainsay.graph.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.gainsay.vocabulary.Vocab;

/** The questions that a store asks of its dataset; values come as terms and never as text. */
final class StoreQuery {
  private static final String PREFIXES =
      "PREFIX gs: <" + Vocab.NAMESPACE + "> PREFIX store: <" + StoreTerms.NAMESPACE + "> ";

  static final Query FORMAT = register("$store store:format ?format");
  static final Query DOCUMENTS =
      register("?g a store:Document ; store:path ?path ; store:hash ?hash ; store:stamp ?stamp ; store:addedOn ?addedOn");
  static final Query VERSIONS = register("?g a store:Version ; store:path ?path");
  static final Query STALE = register("$store store:stale ?subject");
  static final Query PLANNED = register("?plan store:pending ?path ; store:folder ?folder");

  /** All statements of the documents. */
  static final Query ALL =
      parse("SELECT ?g ?s ?p ?o WHERE { " + inRegister("?g a store:Document") + " GRAPH ?g { ?s ?p ?o } }");

  static final Query FINDINGS =
      parse("SELECT ?g ?s ?p ?o WHERE { " + inRegister("?g a store:Findings") + " GRAPH ?g { ?s ?p ?o } }");

  private StoreQuery() {}

  private static Query register(String pattern) {
    return parse("SELECT * WHERE { " + inRegister(pattern) + " }");
  }

  private static String inRegister(String pattern) {
    String store = "<" + StoreTerms.REGISTER.getURI() + ">";
    return "GRAPH " + store + " { " + pattern.replace("$store", store) + " }";
  }

  static Query parse(String query) {
    return QueryFactory.create(PREFIXES + query);
  }

  /** The documents that have a claim whose {@code predicate} is one of some. */
  static Query graphsWith(Node predicate, Collection<String> objects) {
    Query query =
        parse(
            "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?claim <" + predicate.getURI() + "> ?term } "
                + inRegister("?g a store:Document") + " }");
    return among(query, "term", objects);
  }

  /** All statements of some documents. */
  static Query statements(Collection<String> graphs) {
    Query query = parse("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }");
    return among(query, "g", graphs);
  }

  static Query text(String hash) {
    String text = "<" + StoreTerms.text(hash).getURI() + ">";
    return parse("SELECT ?text WHERE { GRAPH <" + StoreTerms.TEXTS.getURI() + "> { " + text + " store:text ?text } }");
  }

  /** The table comes first, so that the dataset is asked for nothing else. */
  private static Query among(Query query, String name, Collection<String> iris) {
    Var variable = Var.alloc(name);
    ElementData table = new ElementData();
    table.add(variable);
    iris.stream()
        .sorted()
        .forEach(iri -> table.add(BindingFactory.binding(variable, StoreTerms.iri(iri))));
    ElementGroup group = new ElementGroup();
    group.addElement(table);
    group.addElement(query.getQueryPattern());
    query.setQueryPattern(group);
    return query;
  }
}
