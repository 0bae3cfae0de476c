package org.gainsay.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
