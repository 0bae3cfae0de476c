package org.gainsay.extract.sentence;

import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;

/** Labels that stand behind their value, written with a hyphen: {@code -clone} in {@code a Y clone}. */
public final class Modifiers {
  private static final String HYPHEN = "-";

  private Modifiers() {}

  /** Whether words are such a label of a property. */
  public static boolean isBehind(Property property, String words) {
    return property.labels().all().stream()
        .anyMatch(
            label -> label.startsWith(HYPHEN) && Names.same(label.substring(HYPHEN.length()), words));
  }
}
