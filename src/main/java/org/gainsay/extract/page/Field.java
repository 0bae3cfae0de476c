package org.gainsay.extract.page;

import java.util.List;
import java.util.regex.Pattern;
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

  /** Where one ends and another begins: not in {@code max. 5 t}. */
  private static final Pattern SENTENCES = Pattern.compile("\\.\\s\\P{N}");

  public Field {
    properties = List.copyOf(properties);
  }

  public Span span() {
    return label.cover(value);
  }

  /** {@code Mass .... 5 t}: whether dots lead to its value. */
  public boolean isLed(String text) {
    return text.substring(label.end(), value.start()).contains("...");
  }

  /** Whether the value is a value rather than sentences about it. */
  public boolean isShort(String text) {
    String words = text.substring(value.start(), value.end()).strip();
    return words.length() <= LONGEST && !SENTENCES.matcher(words).find() && !words.endsWith(".");
  }
}
