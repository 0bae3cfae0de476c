package org.gainsay.vocabulary.word;

import java.util.Set;

/**
 * What kind of value a property takes.
 *
 * @param classes IRIs of the classes that a concept or entity must belong to; empty for the others
 */
public record Range(Kind kind, Set<String> classes) {
  /** The kinds of value. */
  public enum Kind {
    INTEGER,
    DECIMAL,
    DATE,
    CONCEPT,
    ENTITY,
    TEXT
  }

  public Range {
    classes = Set.copyOf(classes);
  }

  public boolean isNumeric() {
    return kind == Kind.INTEGER || kind == Kind.DECIMAL;
  }

  public boolean isNamed() {
    return kind == Kind.CONCEPT || kind == Kind.ENTITY;
  }
}
