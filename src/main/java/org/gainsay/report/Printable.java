package org.gainsay.report;

import java.util.Locale;

/**
 * Text of documents made safe for a terminal: characters that steer it become visible ones, unit for
 * unit, so that spans still hold.
 *
 * <pre>Printable.of("\u001b[2J")  // "␛[2J"</pre>
 */
public final class Printable {
  private static final char DELETE = 0x7f;
  private static final char LAST_C1 = 0x9f;
  private static final char CONTROL_PICTURES = 0x2400;
  private static final char DELETE_PICTURE = 0x2421;
  private static final char REPLACEMENT = 0xfffd;

  private Printable() {}

  /** As many units as {@code text}, none of which steers a terminal or turns the line around. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      shown.append(isLone(text, at) ? REPLACEMENT : shown(text.charAt(at)));
    }
    return shown.toString();
  }

  /** JSON text with such characters, which can stand only within its strings, as escapes. */
  public static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int at = 0; at < json.length(); at++) {
      char unit = json.charAt(at);
      if (steers(unit) || isLone(json, at)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        escaped.append(unit);
      }
    }
    return escaped.toString();
  }

  private static char shown(char unit) {
    if (unit < ' ') {
      return (char) (CONTROL_PICTURES + unit);
    }
    if (unit == DELETE) {
      return DELETE_PICTURE;
    }
    return steers(unit) ? REPLACEMENT : unit;
  }

  private static boolean steers(char unit) {
    return unit < ' ' || (DELETE <= unit && unit <= LAST_C1) || endsLine(unit) || turns(unit);
  }

  private static boolean endsLine(char unit) {
    return unit == 0x2028 || unit == 0x2029;
  }

  /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turns(char unit) {
    return unit == 0x061c
        || unit == 0x200e
        || unit == 0x200f
        || (0x202a <= unit && unit <= 0x202e)
        || (0x2066 <= unit && unit <= 0x2069);
  }

  private static boolean isLone(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
