package org.gainsay.graph.node;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the claim graph that others have coined. */
public final class Terms {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private static final String PROV = "http://www.w3.org/ns/prov#";

  public static final Node TYPE = iri(RDF + "type");
  public static final Node FIRST = iri(RDF + "first");
  public static final Node REST = iri(RDF + "rest");
  public static final Node NIL = iri(RDF + "nil");

  public static final Node TITLE = iri(DCTERMS + "title");
  public static final Node PUBLISHER = iri(DCTERMS + "publisher");
  public static final Node ISSUED = iri(DCTERMS + "issued");
  public static final Node MODIFIED = iri(DCTERMS + "modified");
  public static final Node CREATOR = iri(DCTERMS + "creator");
  public static final Node DATE = iri(DCTERMS + "date");
  public static final Node VERSION_OF = iri(DCTERMS + "isVersionOf");
  public static final Node REPLACES = iri(DCTERMS + "replaces");
  public static final Node REVISION_OF = iri("http://www.w3.org/ns/prov#wasRevisionOf");
  public static final Node ABOUT = iri(DCTERMS + "subject");
  public static final Node ADDRESS = iri("https://schema.org/url");

  public static final Node CITES = iri("http://purl.org/spar/cito/cites");
  public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
  public static final Node PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");

  public static final Node SELECTOR = iri(OA + "hasSelector");
  public static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  public static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  public static final Node EXACT = iri(OA + "exact");
  public static final Node PREFIX = iri(OA + "prefix");
  public static final Node SUFFIX = iri(OA + "suffix");
  public static final Node START = iri(OA + "start");
  public static final Node END = iri(OA + "end");

  private Terms() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
