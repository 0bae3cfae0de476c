package org.gainsay.extract.page;

import java.util.List;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code **Label:** value} within a passage.
 *
 * @param label the words before the colon
 * @param value what follows, up to the next label or the end of the line
 * @param properties that the label names; empty where it names none
 */
public record Field(Span label, Span value, List<Property> properties) {
  private static final int LONGEST = 100;

  public Field {
    properties = List.copyOf(properties);
  }

  public Span span() {
    return label.cover(value);
  }

  /** Whether the value is a value rather than sentences about it. */
  public boolean isShort(String text) {
    String words = text.substring(value.start(), value.end()).strip();
    return words.length() <= LONGEST && !words.contains(". ") && !words.endsWith(".");
  }
}
