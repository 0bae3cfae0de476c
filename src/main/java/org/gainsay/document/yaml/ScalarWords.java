package org.gainsay.document.yaml;

import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.source.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The words of one scalar and their places. The parser says what a scalar stands for, but not which
 * unit of it stands where: that is found by going along both. Where escapes part the two, all words
 * stand in the whole scalar. Linear in its length.
 */
final class ScalarWords {
  private static final String ESCAPE = "\\";
  private static final String APOSTROPHE = "''";
  private static final String PROPERTIES = "&!";

  private final String content;
  private final String value;
  private final ScalarStyle style;
  private final Span place;
  private final PassageBuilder words;
  private int at;
  private int said;

  ScalarWords(String content, ScalarEvent scalar, Span place, PassageBuilder words) {
    this.content = content;
    this.value = scalar.getValue();
    this.style = scalar.getScalarStyle();
    this.place = place;
    this.words = words;
    this.at = body();
  }

  /** Where the words begin: behind anchor and tag, quotation mark or the head of a block. */
  private int body() {
    int body = place.start();
    while (body < place.end() && PROPERTIES.indexOf(content.charAt(body)) >= 0) {
      body = blanksEnd(content, wordEnd(body), place.end());
    }
    return switch (style) {
      case PLAIN -> body;
      case LITERAL, FOLDED -> wordEnd(body);
      default -> body + 1;
    };
  }

  Passage read() {
    boolean isAlike = style != ScalarStyle.DOUBLE_QUOTED || !content.substring(at, place.end()).contains(ESCAPE);
    while (isAlike && said < value.length() && at < place.end()) {
      isAlike = step();
    }
    if (said < value.length()) {
      words.decoded(value.substring(said).strip(), place);
    }
    return words.build();
  }

  /** Goes on by a stretch; false where source and value are not alike. */
  private boolean step() {
    int start = at;
    if (isBlank(content.charAt(at))) {
      blanks();
    } else if (style == ScalarStyle.SINGLE_QUOTED && content.startsWith(APOSTROPHE, at)) {
      at += APOSTROPHE.length();
      said++;
      words.decoded("'", new Span(start, at));
    } else {
      same();
    }
    return at > start;
  }

  /** White space, of which the value holds less where a line is folded or indented. */
  private void blanks() {
    int end = blanksEnd(content, at, place.end());
    int behind = blanksEnd(value, said, value.length());
    if (value.substring(said, behind).contains("\n")) {
      words.lineBreak(new Span(at, end));
    } else {
      words.space(new Span(at, end));
    }
    at = end;
    said = behind;
  }

  private void same() {
    int start = at;
    while (at < place.end() && said < value.length() && content.charAt(at) == value.charAt(said) && isWord(at)) {
      at++;
      said++;
    }
    words.copy(start, at);
  }

  private boolean isWord(int index) {
    char unit = content.charAt(index);
    return !isBlank(unit) && (style != ScalarStyle.SINGLE_QUOTED || unit != '\'');
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < place.end() && !isBlank(content.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int blanksEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit);
  }
}
