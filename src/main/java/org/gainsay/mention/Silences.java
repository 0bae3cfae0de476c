package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/** A denial before a verb of telling is a silence: {@code has not been explicitly stated}. */
final class Silences {
  private static final Cue SILENCE = new Cue(CueKind.NON_DISCLOSURE, List.of(), 1, null, false);
  private static final WordList NOUNS = WordList.of("verbs of telling that are nouns");
  private static final int ADVERBS = 2;
  private static final int NEAR = 4;
  private static final String BREAKS = ",;:.!?()";

  private Silences() {}

  /** The cues of a text, by place, with each such pair as one. */
  static List<CueMention> join(String text, List<CueMention> cues) {
    List<CueMention> joined = new ArrayList<>();
    int at = 0;
    while (at < cues.size()) {
      CueMention cue = cues.get(at);
      int verb = cue.cue().kind() == CueKind.NEGATION ? verb(text, cues, at) : -1;
      if (verb > at) {
        Span span = cue.span().cover(cues.get(verb).span());
        joined.add(new CueMention(span, SILENCE));
        at = after(cues, span.end(), verb);
      } else {
        joined.add(cue);
        at++;
      }
    }
    return joined;
  }

  /** The next verb of telling that this denial governs, or -1. */
  private static int verb(String text, List<CueMention> cues, int negation) {
    int end = cues.get(negation).span().end();
    for (int at = negation + 1; at < cues.size(); at++) {
      Span span = cues.get(at).span();
      String between = text.substring(end, Math.max(end, span.start()));
      boolean degree = between.contains(" as ");
      if (degree
          || Words.count(between) > NEAR
          || between.chars().anyMatch(unit -> BREAKS.indexOf(unit) >= 0)) {
        return -1;
      }
      if (span.start() >= end && cues.get(at).cue().kind() == CueKind.DISCLOSURE) {
        return isNone(cues.get(negation).span(), span, text) || isNoun(text, span, Words.count(between)) ? -1 : at;
      }
    }
    return -1;
  }

  /** {@code no state may}, {@code has never reported a loss}, {@code none is known to exist}, {@code does not say so}. */
  private static boolean isNone(Span negation, Span verb, String text) {
    boolean noun = text.regionMatches(true, negation.start(), "no ", 0, 3) && verb.start() == negation.end() + 1;
    boolean known = text.regionMatches(true, verb.start(), "known to ", 0, "known to ".length());
    boolean event = text.regionMatches(true, negation.start(), "never reported", 0, 14);
    return noun || event || known || text.startsWith(" so", verb.end()) || isOfArt(text, verb);
  }

  /** {@code not been printed on Northern documents}: a verb of telling stands nearer to the denial, or in the past. */
  private static boolean isNoun(String text, Span word, int between) {
    return between > ADVERBS && NOUNS.has(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
  }

  /** {@code no claim to be state of the art}: the noun, and no verb of telling. */
  private static boolean isOfArt(String text, Span word) {
    return text.startsWith("of", word.end() + 1);
  }

  private static int after(List<CueMention> cues, int end, int from) {
    int at = from;
    while (at < cues.size() && cues.get(at).span().start() < end) {
      at++;
    }
    return at;
  }
}
