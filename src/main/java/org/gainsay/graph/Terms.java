package org.gainsay.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.vocabulary.Vocab;

/** The terms of the claim graph beside those of {@link Vocab}. */
final class Terms {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  static final Node TYPE = iri(RDF + "type");
  static final Node FIRST = iri(RDF + "first");
  static final Node REST = iri(RDF + "rest");
  static final Node NIL = iri(RDF + "nil");

  static final Node TITLE = iri(DCTERMS + "title");
  static final Node PUBLISHER = iri(DCTERMS + "publisher");
  static final Node ISSUED = iri(DCTERMS + "issued");
  static final Node MODIFIED = iri(DCTERMS + "modified");
  static final Node ABOUT = iri(DCTERMS + "subject");
  static final Node ADDRESS = iri("https://schema.org/url");

  static final Node SELECTOR = iri(OA + "hasSelector");
  static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  static final Node EXACT = iri(OA + "exact");
  static final Node PREFIX = iri(OA + "prefix");
  static final Node SUFFIX = iri(OA + "suffix");
  static final Node START = iri(OA + "start");
  static final Node END = iri(OA + "end");

  /** quantity, date, concept, entity, text or undisclosed. */
  static final Node VALUE_KIND = gs("valueKind");

  /** One figure or day that stands for a value: what is stated, the middle of two, the first day. */
  static final Node POINT = gs("point");

  /** From a slot to itself and every slot that states less: those it competes with. */
  static final Node WITHIN = gs("within");

  /** From a slot to the same whatever the kind of quantity. */
  static final Node PLACE = gs("place");

  /** What a thing is called in output. */
  static final Node LABEL = gs("label");

  static final Node SUBJECT_LABEL = gs("subjectLabel");
  static final Node PROPERTY_LABEL = gs("propertyLabel");
  static final Node VALUE_LABEL = gs("valueLabel");
  static final Node UNIT_LABEL = gs("unitLabel");

  /** What names a document whatever its version. */
  static final Node IDENTITY = gs("identity");

  /** The day that a document speaks on. */
  static final Node SPOKEN_ON = gs("spokenOn");

  private Terms() {}

  private static Node gs(String name) {
    return iri(Vocab.NAMESPACE + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
