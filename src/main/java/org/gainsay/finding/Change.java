package org.gainsay.finding;

/** What became of a finding since an earlier run. */
public enum Change {
  NEW,
  STANDING,
  GONE
}
