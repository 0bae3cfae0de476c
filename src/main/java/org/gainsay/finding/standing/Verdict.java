package org.gainsay.finding.standing;

/** What all claims together say of one of them. */
public enum Verdict {
  /** Two origins agree on it, or an official one states it; nothing official speaks against it. */
  CORROBORATED,
  /** Something speaks against it, and nothing official decides. */
  CONTESTED,
  /** An official claim is disjoint from it. */
  REFUTED,
  /** One origin alone states it, and nothing speaks against it. */
  UNVERIFIED
}
