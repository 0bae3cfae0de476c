package org.gainsay.document.json;

import java.util.function.Consumer;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Link;
import org.gainsay.source.Span;

/** The words of JSON strings and literals, without quotation marks, escapes decoded. */
final class JsonText {
  private static final int UNICODE_ESCAPE = 6;
  private static final int HEX = 16;

  private final ReadText text;
  private final String content;
  private final Consumer<Link> links;

  JsonText(ReadText text, Consumer<Link> links) {
    this.text = text;
    this.content = text.content();
    this.links = links;
  }

  Passage literal(int start, int length) {
    return new PassageBuilder(text, links).copy(start, start + length).build();
  }

  /** A well-formed string whose opening quotation mark is at {@code start}. */
  Passage string(int start) {
    PassageBuilder words = new PassageBuilder(text, links);
    int at = start + 1;
    while (content.charAt(at) != '"') {
      if (content.charAt(at) == '\\') {
        at += escape(at, words);
      } else {
        int end = plainEnd(at);
        words.copy(at, end);
        at = end;
      }
    }
    return words.build();
  }

  private int plainEnd(int start) {
    int at = start;
    while (content.charAt(at) != '"' && content.charAt(at) != '\\') {
      at++;
    }
    return at;
  }

  /** Adds what an escape stands for and returns its length. */
  private int escape(int at, PassageBuilder words) {
    char kind = content.charAt(at + 1);
    if (kind == 'u') {
      return unicode(at, words);
    }
    Span stretch = new Span(at, at + 2);
    switch (kind) {
      case 'n', 'r' -> words.lineBreak(stretch);
      case 't', 'f', 'b' -> words.space(stretch);
      default -> words.decoded(String.valueOf(kind), stretch);
    }
    return 2;
  }

  private int unicode(int at, PassageBuilder words) {
    char unit = hex(at);
    boolean pair =
        Character.isHighSurrogate(unit)
            && content.startsWith("\\u", at + UNICODE_ESCAPE)
            && Character.isLowSurrogate(hex(at + UNICODE_ESCAPE));
    int length = pair ? 2 * UNICODE_ESCAPE : UNICODE_ESCAPE;
    String decoded = pair ? "" + unit + hex(at + UNICODE_ESCAPE) : String.valueOf(unit);
    words.decoded(decoded, new Span(at, at + length));
    return length;
  }

  private char hex(int escape) {
    return (char) Integer.parseInt(content, escape + 2, escape + UNICODE_ESCAPE, HEX);
  }
}
