package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** The parts of a sentence that make a statement each. */
public final class Clauses {
  private static final int SHORTEST = 12;

  private Clauses() {}

  /**
   * A sentence cut before each conjunction and behind each semicolon; where a conjunction begins
   * it, behind the comma that ends its clause.
   *
   * @param inside what was seen in the sentence
   */
  public static List<Span> of(Span sentence, Mentions inside) {
    if (!inside.has(CueKind.CLAUSE) && !hasSemicolon(inside.text(), sentence)) {
      return List.of(sentence);
    }
    List<Integer> cuts = cuts(sentence, inside);
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int cut : cuts) {
      if (cut > start && cut < sentence.end()) {
        clauses.add(new Span(start, cut));
        start = cut;
      }
    }
    clauses.add(new Span(start, sentence.end()));
    return clauses;
  }

  private static boolean hasSemicolon(String text, Span sentence) {
    return text.indexOf(';', sentence.start(), sentence.end()) >= 0;
  }

  private static List<Integer> cuts(Span sentence, Mentions inside) {
    String text = inside.text();
    List<Integer> cuts = new ArrayList<>();
    for (CueMention cue : inside.cues(CueKind.CLAUSE)) {
      if (isException(text, cue.span().start()) || isAside(text, cue.span(), sentence.end())) {
        continue;
      }
      boolean leads = cue.span().start() - sentence.start() < SHORTEST;
      cuts.add(leads ? comma(text, cue.span().end(), sentence.end()) : cue.span().start());
    }
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (text.charAt(at) == ';') {
        cuts.add(at + 1);
      }
    }
    cuts.sort(null);
    return cuts;
  }

  /** {@code those received since 2011 had …}: a year, or a month with a number behind it. */
  private static boolean isDate(String text, int at) {
    int next = text.indexOf(' ', at) + 1;
    boolean month = next > at && Character.isUpperCase(text.charAt(at)) && next < text.length();
    int number = month ? next : at;
    return number < text.length() && Character.isDigit(text.charAt(number));
  }

  /** {@code all but one}: no statement begins there. */
  private static boolean isException(String text, int cue) {
    if (text.startsWith("since ", cue) && isDate(text, cue + "since ".length())) {
      return true;
    }
    return text.startsWith("but", cue) && (text.startsWith("all ", cue - 4) || text.startsWith("nothing ", cue - 8));
  }

  /** {@code says, though few agree, that …}: what commas part from its clause ends nothing. */
  private static boolean isAside(String text, Span cue, int end) {
    int close = comma(text, cue.end(), end);
    return text.startsWith(", ", cue.start() - 2) && text.startsWith(" that ", close) && close < end;
  }

  /** Behind the first comma outside brackets, or the end. */
  private static int comma(String text, int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      char unit = text.charAt(at);
      depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (unit == ',' && depth == 0) {
        return at + 1;
      }
    }
    return end;
  }

  /** The clause in which an offset lies, the last one for the end of the sentence. */
  public static Span at(List<Span> clauses, int offset) {
    for (int at = 0; at < clauses.size() - 1; at++) {
      if (clauses.get(at).contains(offset)) {
        return clauses.get(at);
      }
    }
    return clauses.get(clauses.size() - 1);
  }
}
