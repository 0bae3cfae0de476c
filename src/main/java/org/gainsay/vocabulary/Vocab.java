package org.gainsay.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Names;

/**
 * The terms of the core ontology, {@code ontology/gainsay.ttl}, which says what each means; a test
 * compares the two both ways. Kinds of cues and of sources and the measures are constants of their
 * own, see {@link #of}; what is found and judged has its own in {@link JudgedVocab}; the classes stand in {@link Type}, as {@code gs:Claim} and {@code gs:claim}
 * would share a name.
 *
 * <pre>graph.add(claim, Vocab.STATUS, Vocab.RUMOURED)</pre>
 */
public final class Vocab {
  /** What the IRI of every term begins with. */
  public static final String NAMESPACE = "https://w3id.org/gainsay/ns#";

  // the claim: what is said

  public static final Node SUBJECT = term("subject");
  public static final Node SUBJECT_TEXT = term("subjectText");
  public static final Node PROPERTY = term("property");
  public static final Node VALUE = term("value");
  public static final Node VALUE_TEXT = term("valueText");
  public static final Node SLOT = term("slot");
  public static final Node LOW = term("low");
  public static final Node HIGH = term("high");
  public static final Node STATED_LOW = term("statedLow");
  public static final Node STATED_HIGH = term("statedHigh");
  public static final Node NUMBER = term("number");
  public static final Node STEP = term("step");
  public static final Node BOUND = term("bound");
  public static final Node APPROXIMATE = term("approximate");
  public static final Node UNIT_OF = term("unitOf");
  public static final Node SCOPE = term("scope");
  public static final Node CONDITION = term("condition");
  public static final Node CONDITION_VALUE = term("conditionValue");
  public static final Node POLARITY = term("polarity");
  public static final Node VALID_FROM = term("validFrom");
  public static final Node UNDISCLOSED = term("undisclosed");
  public static final Node AFFIRMED = term("affirmed");
  public static final Node DENIED = term("denied");
  public static final Node MIN = term("min");
  public static final Node MAX = term("max");

  // the claim: on whose word

  public static final Node STATUS = term("status");
  public static final Node OFFICIAL = term("official");
  public static final Node INFERRED = term("inferred");
  public static final Node RUMOURED = term("rumoured");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node RELIABILITY = term("reliability");
  public static final Node HEDGING = term("hedging");
  public static final Node CERTAINTY = term("certainty");
  public static final Node REASONED = term("reasoned");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node RECOGNISER = term("recogniser");

  // the source, the place in it, and who stands behind it

  public static final Node SOURCE = term("source");
  public static final Node CLAIMED_PUBLISHER = term("claimedPublisher");
  public static final Node PATH = term("path");
  public static final Node HASH = term("hash");
  public static final Node LINE = term("line");
  public static final Node COLUMN = term("column");
  public static final Node PAGE = term("page");
  public static final Node VALUE_START = term("valueStart");
  public static final Node VALUE_END = term("valueEnd");
  public static final Node COMMONPLACE = term("commonplace");

  // the claim graph: what rules go by

  public static final Node WITHIN = term("within");
  public static final Node PLACE = term("place");
  public static final Node POINT = term("point");
  public static final Node VALUE_KIND = term("valueKind");
  public static final Node LABEL = term("label");
  public static final Node SUBJECT_LABEL = term("subjectLabel");
  public static final Node PROPERTY_LABEL = term("propertyLabel");
  public static final Node VALUE_LABEL = term("valueLabel");
  public static final Node UNIT_LABEL = term("unitLabel");
  public static final Node IDENTITY = term("identity");
  public static final Node SPOKEN_ON = term("spokenOn");
  public static final Node REVISION = term("revision");
  public static final Node TURN = term("turn");

  // what links say of a subject

  public static final Node OFFERED_AT = term("offeredAt");
  public static final Node LINKS_TO = term("linksTo");

  // the vocabulary contract: on a property

  public static final Node UNIT = term("unit");
  public static final Node TOLERANCE = term("tolerance");
  public static final Node USUAL_LOW = term("usualLow");
  public static final Node USUAL_HIGH = term("usualHigh");
  public static final Node IS_MAXIMUM = term("isMaximum");
  public static final Node ALTERNATIVES = term("alternatives");
  public static final Node SCOPED_BY = term("scopedBy");
  public static final Node JSON_KEY = term("jsonKey");
  public static final Node EXPECTS = term("expects");
  public static final Node IMPLIES_KNOWN = term("impliesKnown");
  public static final Node PRECLUDES = term("precludes");
  public static final Node SUPPORTED_BY = term("supportedBy");
  public static final Node PART_OF = term("partOf");
  public static final Node MAKER = term("maker");

  // the vocabulary contract: on concepts, makers, units, nodes

  public static final Node PRESENCE = term("presence");
  public static final Node SITE = term("site");
  public static final Node BINARY_PREFIXES = term("binaryPrefixes");
  public static final Node NOTATION = term("notation");
  public static final Node PATTERN = term("pattern");

  // cues

  public static final Node CUE_KIND = term("cueKind");
  public static final Node STRENGTH = term("strength");
  public static final Node PHRASING = term("phrasing");
  public static final Node FOLLOWS = term("follows");

  private Vocab() {}

  static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** The term of a constant: of {@link CueKind#LOWER_BOUND}, {@code gs:lowerBound}. */
  public static Node of(Enum<?> constant) {
    return term(Names.camel(constant));
  }

  /** The classes. */
  public static final class Type {
    public static final Node CLAIM = term("Claim");
    public static final Node SLOT = term("Slot");
    public static final Node SOURCE = term("Source");
    public static final Node FINDING = term("Finding");
    public static final Node ORIGIN = term("Origin");
    public static final Node REVIEW = term("Review");
    public static final Node DECISION = term("Decision");
    public static final Node STATUS = term("Status");
    public static final Node POLARITY = term("Polarity");
    public static final Node BOUND = term("Bound");
    public static final Node NATURE = term("Nature");
    public static final Node SEVERITY = term("Severity");
    public static final Node VERDICT = term("Verdict");
    public static final Node MEASURE = term("Measure");
    public static final Node SOURCE_KIND = term("SourceKind");
    public static final Node CONDITION = term("Condition");
    public static final Node DOCUMENT_PROPERTY = term("DocumentProperty");
    public static final Node UNIT = term("Unit");
    public static final Node NOTATION = term("Notation");
    public static final Node CUE = term("Cue");
    public static final Node CUE_KIND = term("CueKind");

    private Type() {}
  }
}
