package org.gainsay.cli.option;

/** What an export is written as. */
public enum ExportFormat {
  TURTLE,
  TRIG,
  NQUADS,
  JSONLD,
  CSV,
  CLAIMREVIEW,
  NANOPUB,
  ANNOTATIONS;

  /** Whether it is a graph of claims, which can be read back. */
  public boolean isGraph() {
    return compareTo(CSV) < 0;
  }
}
