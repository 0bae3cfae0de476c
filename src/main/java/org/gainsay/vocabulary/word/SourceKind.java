package org.gainsay.vocabulary.word;

/** How near a source stands to what it speaks of; the IRI's local name is the camel-case name. */
public enum SourceKind {
  /** Its publisher is the subject's maker. */
  OWN_DOCUMENT,
  /** Someone else names its publisher, who is not the subject's maker. */
  KNOWN_PUBLISHER,
  /** Nobody but the document itself says who published it. */
  UNKNOWN_PUBLISHER
}
