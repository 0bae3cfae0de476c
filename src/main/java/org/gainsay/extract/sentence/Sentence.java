package org.gainsay.extract.sentence;

import java.util.List;
import org.gainsay.document.Passage;
import org.gainsay.mention.Clauses;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;

/**
 * One sentence of a passage with what was seen in it; all spans count in the passage's text.
 *
 * @param clauses the parts of it that make a statement each, from left to right
 */
public record Sentence(Passage passage, Span span, Mentions mentions, List<Span> clauses) {
  public static Sentence of(Passage passage, Span span, Mentions whole) {
    Mentions inside = whole.within(span);
    return new Sentence(passage, span, inside, Clauses.of(span, inside));
  }

  public String text() {
    return passage.text();
  }

  /** The clause in which a stretch begins. */
  Span clause(Span stretch) {
    return Clauses.at(clauses, stretch.start());
  }

  public boolean together(Span one, Span other) {
    return clause(one).equals(clause(other));
  }

  /** The text from its start up to a stretch. */
  public String before(Span stretch) {
    return text().substring(span.start(), stretch.start());
  }

  /** The text behind a stretch up to its end. */
  public String behind(Span stretch) {
    return text().substring(stretch.end(), span.end());
  }

  /** The text between two stretches, empty where they touch or overlap. */
  public String between(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to ? text().substring(from, to) : "";
  }

  /** Whether a comma parts the words of a text, one within a figure not counted. */
  static boolean hasComma(String text) {
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      if (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stretch follows another with nothing but a space, hyphen or quotation mark between. */
  public boolean follows(Span first, Span second) {
    return first.end() <= second.start()
        && between(first, second).chars().allMatch(unit -> " -'‘’\"“”".indexOf(unit) >= 0);
  }

  /** How many words stand between two stretches. */
  public int words(Span one, Span other) {
    return Words.count(between(one, other));
  }
}
