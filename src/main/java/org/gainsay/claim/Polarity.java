package org.gainsay.claim;

/** Whether a document says that the value holds, or that it does not. */
public enum Polarity {
  AFFIRMED,
  DENIED
}
