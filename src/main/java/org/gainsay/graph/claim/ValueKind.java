package org.gainsay.graph.claim;

import java.util.Locale;
import org.gainsay.claim.Value;

/** The kinds of value by the words that output and RDF use for them. */
enum ValueKind {
  QUANTITY,
  DATE,
  CONCEPT,
  ENTITY,
  TEXT,
  UNDISCLOSED;

  static ValueKind of(Value value) {
    return switch (value) {
      case Value.QuantityValue quantity -> QUANTITY;
      case Value.DateValue date -> DATE;
      case Value.ConceptValue concept -> CONCEPT;
      case Value.EntityValue entity -> ENTITY;
      case Value.TextValue text -> TEXT;
      case Value.UndisclosedValue undisclosed -> UNDISCLOSED;
    };
  }

  static ValueKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
