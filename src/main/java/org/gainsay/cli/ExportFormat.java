package org.gainsay.cli;

/** What an export is written as. */
enum ExportFormat {
  TURTLE,
  TRIG,
  NQUADS,
  JSONLD,
  CSV
}
