package org.gainsay.finding;

/** What became of a finding since an earlier run. */
public enum Change {
  NEW,
  /** It stood, with other values. */
  CHANGED,
  STANDING,
  GONE
}
