package org.gainsay.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the claim graph, as nodes. */
public final class Terms {
  public static final String GS = "https://w3id.org/gainsay/ns#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  /** {@code rdf:type}. */
  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  static final Node FIRST = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
  static final Node REST = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
  static final Node NIL = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");

  static final Node CLAIM = gs("Claim");
  static final Node SLOT_CLASS = gs("Slot");
  static final Node SOURCE_CLASS = gs("Source");

  static final Node SUBJECT = gs("subject");
  static final Node SUBJECT_TEXT = gs("subjectText");
  static final Node PROPERTY = gs("property");
  static final Node VALUE = gs("value");
  static final Node VALUE_KIND = gs("valueKind");
  static final Node VALUE_TEXT = gs("valueText");
  static final Node UNDISCLOSED = gs("undisclosed");
  static final Node POLARITY = gs("polarity");

  static final Node LOW = gs("low");
  static final Node HIGH = gs("high");
  static final Node POINT = gs("point");
  static final Node STATED_LOW = gs("statedLow");
  static final Node STATED_HIGH = gs("statedHigh");
  static final Node NUMBER = gs("number");
  static final Node STEP = gs("step");
  static final Node BOUND = gs("bound");
  static final Node APPROXIMATE = gs("approximate");
  static final Node UNIT_OF = gs("unitOf");

  static final Node SLOT = gs("slot");
  static final Node WITHIN = gs("within");
  static final Node PLACE = gs("place");
  static final Node TOPIC = gs("topic");
  static final Node SCOPE = gs("scope");
  static final Node CONDITION = gs("condition");
  static final Node CONDITION_VALUE = gs("conditionValue");

  static final Node LABEL = gs("label");
  static final Node SUBJECT_LABEL = gs("subjectLabel");
  static final Node PROPERTY_LABEL = gs("propertyLabel");
  static final Node VALUE_LABEL = gs("valueLabel");
  static final Node UNIT_LABEL = gs("unitLabel");

  static final Node STATUS = gs("status");
  static final Node CONFIDENCE = gs("confidence");
  static final Node RELIABILITY = gs("reliability");
  static final Node HEDGING = gs("hedging");
  static final Node CERTAINTY = gs("certainty");
  static final Node REASONED = gs("reasoned");
  static final Node ATTRIBUTED_TO = gs("attributedTo");
  static final Node RECOGNISER = gs("recogniser");

  static final Node SOURCE = gs("source");
  static final Node PATH = gs("path");
  static final Node HASH = gs("hash");
  static final Node IDENTITY = gs("identity");
  static final Node SPOKEN_ON = gs("spokenOn");
  static final Node CLAIMED_PUBLISHER = gs("claimedPublisher");
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
  static final Node LINE = gs("line");
  static final Node COLUMN = gs("column");
  static final Node VALUE_START = gs("valueStart");
  static final Node VALUE_END = gs("valueEnd");

  /** {@code skos:broader}, which the vocabulary closes over its steps. */
  public static final Node BROADER = iri("http://www.w3.org/2004/02/skos/core#broader");

  private Terms() {}

  /** {@code gs:official} for {@code OFFICIAL}. */
  static Node of(Enum<?> choice) {
    return gs(choice.name().toLowerCase(Locale.ROOT));
  }

  private static Node gs(String name) {
    return iri(GS + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
