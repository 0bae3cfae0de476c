package org.gainsay.finding;

/** What kind of difference a finding speaks of; only a conflict is an error. */
public enum Nature {
  CONFLICT,
  PRECISION,
  SCOPE,
  ROUNDING,
  OUTDATED
}
