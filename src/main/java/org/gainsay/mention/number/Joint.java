package org.gainsay.mention.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What joins one number to the next.
 *
 * @param tight whether no space stands at it, so that it may be part of a name
 * @param closing whether it is and, or: the last of a list
 * @param next where the next number's sign, currency or digits start
 */
public record Joint(Kind kind, boolean tight, boolean closing, int next) {
  private static final List<String> PLUS_OR_MINUS =
      List.of("±", "+-", "+/-", "+/−", "plus or minus", "\\pm");

  /** What two numbers so joined are to each other. */
  public enum Kind {
    RANGE,
    LIST,
    TOLERANCE,
    /** A dimension: {@code 5 × 10 m}. */
    BY,
    /** More of the same in a lesser unit: {@code 6 ft 2 in}. */
    SUM
  }

  /** The joint that starts where a number ends; null where none does. */
  public static @Nullable Joint at(Glyphs text, int end) {
    Joint comma = comma(text, end);
    if (comma != null) {
      return comma;
    }
    Joint tolerance = tolerance(text, end);
    if (tolerance != null) {
      return tolerance;
    }
    int start = text.pastSpace(end);
    return start == end ? tight(text, end) : spaced(text, start);
  }

  private static @Nullable Joint comma(Glyphs text, int end) {
    if (text.at(end) != ',') {
      return null;
    }
    int next = text.pastSpace(end + 1);
    String word = text.word(next);
    boolean closing = word.equals("and") || word.equals("or");
    return new Joint(
        Kind.LIST, next == end + 1, closing, closing ? text.pastSpace(text.wordEnd(next)) : next);
  }

  private static @Nullable Joint tolerance(Glyphs text, int end) {
    int start = text.pastSpace(end);
    if ("±+p\\".indexOf(text.at(start)) < 0) {
      return null;
    }
    int after = start;
    for (String sign : PLUS_OR_MINUS) {
      after = text.has(start, sign) ? start + sign.length() : after;
    }
    return after == start ? null : new Joint(Kind.TOLERANCE, false, false, text.pastSpace(after));
  }

  private static @Nullable Joint tight(Glyphs text, int end) {
    return switch (text.at(end)) {
      case '-', '–', '—', '‑', '−', '‒', '~', '〜', '～' ->
          new Joint(Kind.RANGE, true, false, end + 1);
      case '/' -> new Joint(Kind.LIST, true, true, end + 1);
      case '×' -> new Joint(Kind.BY, true, false, end + 1);
      default -> null;
    };
  }

  private static @Nullable Joint spaced(Glyphs text, int start) {
    int sign = text.pastSpace(start + 1);
    Joint signed = sign > start + 1 ? sign(text.at(start), sign) : null;
    return signed != null ? signed : word(text, start);
  }

  private static @Nullable Joint sign(char sign, int next) {
    return switch (sign) {
      case '-', '–', '‒' -> new Joint(Kind.RANGE, false, false, next);
      case '×', 'x', '*' -> new Joint(Kind.BY, false, false, next);
      case '&', '/' -> new Joint(Kind.LIST, false, true, next);
      default -> null;
    };
  }

  private static @Nullable Joint word(Glyphs text, int start) {
    int next = text.pastSpace(text.wordEnd(start));
    return switch (text.word(start)) {
      case "to", "through", "until", "till" -> new Joint(Kind.RANGE, false, false, next);
      case "and", "or" -> new Joint(Kind.LIST, false, true, next);
      case "by" -> new Joint(Kind.BY, false, false, next);
      default -> null;
    };
  }

  public Joint as(Kind other) {
    return new Joint(other, tight, closing, next);
  }
}
