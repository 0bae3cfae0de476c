package org.gainsay.document.markdown.embedded;

import java.util.Locale;

/** The syntax of HTML tags as CommonMark 0.31.2 (section 6.6) has it, read in one pass. */
final class Tag {
  private final String line;
  private int at;

  private Tag(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** The lower-case name at a place, perhaps empty. */
  static String name(String tag, int start) {
    int end = start;
    while (end < tag.length() && isNamePart(tag.charAt(end), end > start)) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char unit, boolean inside) {
    return isLetter(unit) || (inside && (unit == '-' || isDigit(unit)));
  }

  private static boolean isLetter(char unit) {
    return unit < 128 && Character.isLetter(unit);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Whether a name ends here: white space, {@code >} or the end of the line. */
  static boolean isDelimited(String tag, int end) {
    return end >= tag.length() || tag.charAt(end) == '>' || isSpace(tag.charAt(end));
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /** Whether the line is one whole opening or closing tag and nothing else. */
  static boolean isAlone(String line) {
    boolean closing = line.startsWith("</");
    int start = closing ? 2 : 1;
    Tag tag = new Tag(line, start + name(line, start).length());
    boolean whole = tag.at > start && (closing ? tag.closes() : tag.opens());
    return whole && line.substring(tag.at).isBlank();
  }

  private boolean closes() {
    spaces();
    return take('>');
  }

  private boolean opens() {
    boolean more = spaces();
    while (more) {
      more = attribute() && spaces();
    }
    take('/');
    return take('>');
  }

  private boolean attribute() {
    int start = at;
    while (at < line.length() && isAttributePart(line.charAt(at), at > start)) {
      at++;
    }
    if (at == start) {
      return false;
    }
    int end = at;
    spaces();
    if (take('=')) {
      spaces();
      return value();
    }
    at = end;
    return true;
  }

  private static boolean isAttributePart(char unit, boolean inside) {
    return isLetter(unit)
        || unit == '_'
        || unit == ':'
        || (inside && (isDigit(unit) || unit == '.' || unit == '-'));
  }

  private boolean value() {
    char quote = at < line.length() ? line.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      int close = line.indexOf(quote, at + 1);
      at = close < 0 ? line.length() : close + 1;
      return close >= 0;
    }
    int start = at;
    while (at < line.length() && !isSpace(line.charAt(at)) && "\"'=<>`".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at > start;
  }

  private boolean spaces() {
    int start = at;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private boolean take(char unit) {
    boolean taken = at < line.length() && line.charAt(at) == unit;
    at += taken ? 1 : 0;
    return taken;
  }
}
