package org.gainsay.finding;

/** What a reader made of a finding. */
public enum Decision {
  /** It is right: keep showing it, and say who says so. */
  CONFIRMED,
  /** It is no contradiction after all: keep it out of sight. */
  DISMISSED
}
