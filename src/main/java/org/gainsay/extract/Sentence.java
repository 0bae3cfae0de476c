package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;

/**
 * One sentence of a passage with what was seen in it; all spans count in the passage's text.
 *
 * @param clauses the parts of it that make a statement each, from left to right
 */
record Sentence(Passage passage, Span span, Mentions mentions, List<Span> clauses) {
  private static final int SHORTEST_CLAUSE = 12;

  static Sentence of(Passage passage, Span span, Mentions whole) {
    Mentions inside = whole.within(span);
    return new Sentence(passage, span, inside, clauses(passage.text(), span, inside));
  }

  /** Cut before each conjunction and behind each semicolon; a leading subordinate at its comma. */
  private static List<Span> clauses(String text, Span span, Mentions inside) {
    List<Integer> cuts = new ArrayList<>();
    for (CueMention cue : inside.cues(CueKind.CLAUSE)) {
      boolean leads = cue.span().start() - span.start() < SHORTEST_CLAUSE;
      cuts.add(leads ? comma(text, cue.span().end(), span.end()) : cue.span().start());
    }
    for (int at = text.indexOf(';', span.start()); 0 <= at && at < span.end(); at = text.indexOf(';', at + 1)) {
      cuts.add(at + 1);
    }
    cuts.sort(null);
    List<Span> clauses = new ArrayList<>();
    int start = span.start();
    for (int cut : cuts) {
      if (cut > start && cut < span.end()) {
        clauses.add(new Span(start, cut));
        start = cut;
      }
    }
    clauses.add(new Span(start, span.end()));
    return clauses;
  }

  /** The first comma outside brackets, or the end. */
  private static int comma(String text, int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      switch (text.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case ',' -> {
          if (depth == 0) {
            return at + 1;
          }
        }
        default -> {}
      }
    }
    return end;
  }

  String text() {
    return passage.text();
  }

  /** The clause in which a stretch begins. */
  Span clause(Span stretch) {
    for (Span clause : clauses) {
      if (clause.contains(stretch.start())) {
        return clause;
      }
    }
    return clauses.get(clauses.size() - 1);
  }

  boolean together(Span one, Span other) {
    return clause(one).equals(clause(other));
  }

  /** The text between two stretches, empty where they touch or overlap. */
  String between(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to ? text().substring(from, to) : "";
  }

  /** How many words stand between two stretches. */
  int words(Span one, Span other) {
    return words(between(one, other));
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean word = Character.isLetterOrDigit(text.charAt(at));
      words += word && !inside ? 1 : 0;
      inside = word || (inside && text.charAt(at) == '-');
    }
    return words;
  }
}
