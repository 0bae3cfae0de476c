package org.gainsay.document.passage;

import org.gainsay.source.Span;
import org.jsoup.nodes.Entities;

/**
 * Finds again, in a stretch of source, the text that a parser decoded from it, so that each decoded
 * unit knows its place: where the source has an entity, a reader sees one character.
 *
 * <p>Where both cannot be matched the rest of the text maps to the rest of the stretch as a whole.
 */
public final class Escapes {
  private static final int LONGEST = 40;

  private final String source;
  private final String decoded;
  private final boolean backslashes;
  private final PassageBuilder into;
  private int at;
  private int read;
  private final int end;

  private Escapes(String source, Span stretch, String decoded, boolean backslashes, PassageBuilder into) {
    this.source = source;
    this.at = stretch.start();
    this.end = stretch.end();
    this.decoded = decoded;
    this.backslashes = backslashes;
    this.into = into;
  }

  /** Adds text in which entities were decoded. */
  public static void html(String source, Span stretch, String decoded, PassageBuilder into) {
    new Escapes(source, stretch, decoded, false, into).add();
  }

  /** Adds text in which entities and backslash escapes were decoded. */
  public static void markdown(String source, Span stretch, String decoded, PassageBuilder into) {
    new Escapes(source, stretch, decoded, true, into).add();
  }

  private void add() {
    if (decoded.length() == end - at && source.startsWith(decoded, at)) {
      into.copy(at, end);
      return;
    }
    while (read < decoded.length() && at < end) {
      if (!backslash() && !entity() && !plain() && !nul()) {
        break;
      }
    }
    if (read < decoded.length() && at < end) {
      into.decoded(decoded.substring(read), new Span(at, end));
    }
  }

  private boolean backslash() {
    boolean escape =
        backslashes
            && source.charAt(at) == '\\'
            && at + 1 < end
            && source.charAt(at + 1) == decoded.charAt(read)
            && isPunctuation(decoded.charAt(read));
    if (escape) {
      take(2, 1);
    }
    return escape;
  }

  private static boolean isPunctuation(char unit) {
    return unit > ' ' && unit < 127 && !Character.isLetterOrDigit(unit);
  }

  private boolean entity() {
    if (source.charAt(at) != '&') {
      return false;
    }
    int stop = nameEnd();
    boolean closed = stop < end && source.charAt(stop) == ';';
    if (source.startsWith("#", at + 1)) {
      return number(closed ? stop + 1 : stop);
    }
    String name = source.substring(at + 1, stop);
    String value = closed ? Entities.getByName(name) : "";
    if (!value.isEmpty() && decoded.startsWith(value, read)) {
      return take(stop + 1 - at, value.length());
    }
    return !backslashes && prefix(name);
  }

  /** HTML also knows some names without a semicolon, whatever follows. */
  private boolean prefix(String name) {
    String known = Entities.findPrefix(name);
    String value = known.isEmpty() ? "" : Entities.getByName(known);
    return !value.isEmpty()
        && decoded.startsWith(value, read)
        && take(1 + known.length(), value.length());
  }

  private boolean number(int stop) {
    boolean literal = decoded.startsWith("&#", read);
    return stop > at + 2
        && !literal
        && take(stop - at, Character.charCount(decoded.codePointAt(read)));
  }

  private int nameEnd() {
    int stop = at + 1;
    int limit = Math.min(end, at + LONGEST);
    if (source.startsWith("#", stop)) {
      stop++;
    }
    while (stop < limit && isNamePart(source.charAt(stop))) {
      stop++;
    }
    return Math.min(stop, end);
  }

  private static boolean isNamePart(char unit) {
    return unit < 128 && Character.isLetterOrDigit(unit);
  }

  private boolean take(int units, int decodedUnits) {
    into.decoded(decoded.substring(read, read + decodedUnits), new Span(at, at + units));
    at += units;
    read += decodedUnits;
    return true;
  }

  /** A run that stands for itself. */
  private boolean plain() {
    int start = at;
    while (at < end && read < decoded.length() && source.charAt(at) == decoded.charAt(read)) {
      if (at > start && (source.charAt(at) == '&' || (backslashes && source.charAt(at) == '\\'))) {
        break;
      }
      at++;
      read++;
    }
    into.copy(start, at);
    return at > start;
  }

  /** NUL is dropped or replaced. */
  private boolean nul() {
    if (source.charAt(at) != 0) {
      return false;
    }
    if (decoded.charAt(read) == '\uFFFD') {
      return take(1, 1);
    }
    at++;
    return true;
  }
}
