package org.gainsay.graph.export;

/** The forms of RDF that claims are written in. */
public enum RdfForm {
  TURTLE,
  TRIG,
  NQUADS,
  JSONLD;

  /** Whether each document has a graph of its own. */
  public boolean isNamed() {
    return this == TRIG || this == NQUADS;
  }

  /** Whether RDF 1.2 can be written in it; JSON-LD knows no triple terms, nor can TriG be streamed with them. */
  public boolean canReify() {
    return this == TURTLE || this == NQUADS;
  }
}
