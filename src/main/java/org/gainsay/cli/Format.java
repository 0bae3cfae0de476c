package org.gainsay.cli;

/** How results are written. */
enum Format {
  TEXT,
  JSONL
}
