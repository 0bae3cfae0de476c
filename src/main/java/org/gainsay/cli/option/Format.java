package org.gainsay.cli.option;

/** How results are written. */
public enum Format {
  TEXT,
  JSONL
}
