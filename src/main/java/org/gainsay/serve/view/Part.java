package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One part of a whole, as a stretch of a bar.
 *
 * @param word what it is a part of, also its class in the style sheet
 * @param start in percent of the bar
 * @param width in percent of the bar
 */
public record Part(String word, long number, String start, String width) {
  private static final double WHOLE = 100;

  /** Parts side by side; those of nothing are kept, with no width. */
  static List<Part> of(Map<String, Long> numbers) {
    long all = Math.max(1, numbers.values().stream().mapToLong(Long::longValue).sum());
    List<Part> parts = new ArrayList<>();
    double at = 0;
    for (Map.Entry<String, Long> each : numbers.entrySet()) {
      double width = WHOLE * each.getValue() / all;
      parts.add(new Part(each.getKey(), each.getValue(), percent(at), percent(width)));
      at += width;
    }
    return List.copyOf(parts);
  }

  static String percent(double number) {
    return Words.decimal(number) + "%";
  }
}
