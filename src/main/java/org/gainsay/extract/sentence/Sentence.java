package org.gainsay.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.Clauses;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.Bound;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a passage with what was seen in it; all spans count in the passage's text.
 *
 * @param clauses the parts of it that make a statement each, from left to right
 */
public record Sentence(Passage passage, Span span, Mentions mentions, List<Span> clauses) {
  private static final String JOINTS = " -'‘’\"“”";

  public static Sentence of(Passage passage, Span span, Mentions whole) {
    Mentions inside = whole.within(span);
    return new Sentence(passage, span, inside, Clauses.of(span, inside));
  }

  public String text() {
    return passage.text();
  }

  public boolean asks() {
    return passage.slice(span).stripTrailing().endsWith("?");
  }

  /** Whether nothing stands in it that could be a value, or be silent about one. */
  public boolean isMute() {
    return mentions.names().isEmpty()
        && mentions.properties().isEmpty()
        && mentions.figures().isEmpty()
        && !mentions.has(CueKind.NON_DISCLOSURE)
        && !Words.hasDigit(text(), span.start(), span.end());
  }

  /** The clause in which a stretch begins. */
  public Span clause(Span stretch) {
    return Clauses.at(clauses, stretch.start());
  }

  public boolean together(Span one, Span other) {
    return clauses.size() == 1 || clause(one).equals(clause(other));
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
  public static boolean hasComma(String text) {
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      if (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stretch follows another with nothing but a space, hyphen or quotation mark between. */
  public boolean follows(Span first, Span second) {
    if (first.end() > second.start()) {
      return false;
    }
    int at = first.end();
    while (at < second.start() && JOINTS.indexOf(text().charAt(at)) >= 0) {
      at++;
    }
    return at == second.start();
  }

  /** Whether fewer words part one stretch from a third than another; as many, but it is longer. */
  public boolean isNearer(Span one, Span other, Span third) {
    int closer = words(one, third) - words(other, third);
    return closer < 0 || (closer == 0 && one.length() > other.length());
  }

  /** How many words stand between two stretches. */
  public int words(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    return Words.count(text(), from, Math.max(from, Math.max(one.start(), other.start())));
  }

  /** The nearest cue of a kind before a stretch in its clause, if it is no more words away. */
  public Optional<CueMention> nearest(CueKind kind, Span stretch, int within) {
    @Nullable CueMention nearest = null;
    for (CueMention cue : mentions.cues(kind)) {
      if (cue.span().end() <= stretch.start()
          && together(cue.span(), stretch)
          && (nearest == null || cue.span().compareTo(nearest.span()) > 0)) {
        nearest = cue;
      }
    }
    return Optional.ofNullable(nearest).filter(cue -> words(cue.span(), stretch) <= within);
  }

  /** Whether a cue of a kind stands from one place to another. */
  public boolean has(CueKind kind, int from, int to) {
    return from < to && mentions.has(kind, new Span(from, to));
  }

  /** Whether a figure in a stretch is a bound, such as {@code over 5}. */
  public boolean isBounded(Span stretch) {
    return mentions.figures(stretch).stream()
        .anyMatch(
            figure ->
                figure instanceof QuantityMention mention
                    && mention.quantity().bound() != Bound.NONE);
  }
}
