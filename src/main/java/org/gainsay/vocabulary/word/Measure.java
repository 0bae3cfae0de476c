package org.gainsay.vocabulary.word;

/**
 * The numbers by which sources and claims are judged; {@code ontology/gainsay.ttl} gives each with
 * the work that it leans on. The IRI's local name is the camel-case name.
 */
public enum Measure {
  /** How many words in a row are compared at a time. */
  SHINGLE_WORDS,
  /** Fewer shingles than this are no sign that one source repeats another. */
  LEAST_SHINGLES,
  /** The share of shingles in common from which on words are the same but for an edit. */
  SAME_WORDS,
  /** By more than this must one confidence exceed another for its claim to be favoured. */
  FAVOUR_MARGIN
}
