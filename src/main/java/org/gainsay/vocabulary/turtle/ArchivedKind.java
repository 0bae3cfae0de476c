package org.gainsay.vocabulary.turtle;

import org.apache.jena.graph.Node;

/** The kinds of node in an archive, each with its mark there. */
enum ArchivedKind {
  IRI('i'),
  BLANK('b'),
  TEXT('t'),
  TEXT_IN_LANGUAGE('l'),
  TYPED('d');

  private final char mark;

  ArchivedKind(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }

  static ArchivedKind of(char mark) {
    for (ArchivedKind kind : values()) {
      if (kind.mark == mark) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of node: " + mark);
  }

  static ArchivedKind of(Node node) {
    if (node.isURI()) {
      return IRI;
    }
    if (node.isBlank()) {
      return BLANK;
    }
    if (!node.isLiteral() || node.getLiteralBaseDirection() != null) {
      throw new IllegalArgumentException("not made for an archive: " + node);
    }
    if (!node.getLiteralLanguage().isEmpty()) {
      return TEXT_IN_LANGUAGE;
    }
    return node.getLiteralDatatypeURI().endsWith("#string") ? TEXT : TYPED;
  }
}
