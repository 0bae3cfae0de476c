package org.gainsay.claim;

/** On what footing a claim stands; derived in {@code trust}, never typed in. */
public enum Status {
  /** Stated flatly by a source whose publisher is the subject's maker. */
  OFFICIAL,
  /** The text reasons its way there, or we computed it. */
  INFERRED,
  /** Anything else. */
  RUMOURED
}
