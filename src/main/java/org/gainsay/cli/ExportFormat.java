package org.gainsay.cli;

/** What an export is written as. */
enum ExportFormat {
  TURTLE,
  TRIG,
  NQUADS,
  JSONLD,
  CSV,
  CLAIMREVIEW,
  NANOPUB,
  ANNOTATIONS;

  /** Whether it is a graph of claims, which can be read back. */
  boolean isGraph() {
    return compareTo(CSV) < 0;
  }
}
