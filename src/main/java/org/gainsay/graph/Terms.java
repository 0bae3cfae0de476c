package org.gainsay.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the claim graph that others have coined. */
final class Terms {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private static final String PROV = "http://www.w3.org/ns/prov#";

  static final Node TYPE = iri(RDF + "type");
  static final Node FIRST = iri(RDF + "first");
  static final Node REST = iri(RDF + "rest");
  static final Node NIL = iri(RDF + "nil");

  static final Node TITLE = iri(DCTERMS + "title");
  static final Node PUBLISHER = iri(DCTERMS + "publisher");
  static final Node ISSUED = iri(DCTERMS + "issued");
  static final Node MODIFIED = iri(DCTERMS + "modified");
  static final Node CREATOR = iri(DCTERMS + "creator");
  static final Node DATE = iri(DCTERMS + "date");
  static final Node VERSION_OF = iri(DCTERMS + "isVersionOf");
  static final Node REPLACES = iri(DCTERMS + "replaces");
  static final Node REVISION_OF = iri("http://www.w3.org/ns/prov#wasRevisionOf");
  static final Node ABOUT = iri(DCTERMS + "subject");
  static final Node ADDRESS = iri("https://schema.org/url");

  static final Node CITES = iri("http://purl.org/spar/cito/cites");
  static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
  static final Node PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");

  static final Node SELECTOR = iri(OA + "hasSelector");
  static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  static final Node EXACT = iri(OA + "exact");
  static final Node PREFIX = iri(OA + "prefix");
  static final Node SUFFIX = iri(OA + "suffix");
  static final Node START = iri(OA + "start");
  static final Node END = iri(OA + "end");

  private Terms() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
