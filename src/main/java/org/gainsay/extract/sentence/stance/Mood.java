package org.gainsay.extract.sentence.stance;

import java.util.List;
import org.gainsay.claim.Manner;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/**
 * How sure the words around a value are of it.
 *
 * @param strength of the weakest hedge over it; 1 without one
 * @param reasoned whether the text reasons its way there
 */
public record Mood(double strength, boolean reasoned) {
  public static final Mood FLAT = new Mood(1, false);

  private static final int BEHIND = 3;

  /** The hedges of the clause that govern a stretch: before it, or closely behind it. */
  public static Mood over(Sentence sentence, Span stretch) {
    Mood mood = FLAT;
    for (CueMention cue : sentence.mentions().cues()) {
      CueKind kind = cue.cue().kind();
      boolean hedges = kind == CueKind.HEDGE || kind == CueKind.HEARSAY;
      if (hedges && governs(sentence, cue, stretch)) {
        mood = mood.and(new Mood(cue.cue().strength(), kind == CueKind.HEDGE));
      }
    }
    return mood;
  }

  /** All the hedges of a sentence, whatever they govern in it. */
  public static Mood anywhere(Sentence sentence) {
    Mood mood = FLAT;
    for (CueMention cue : sentence.mentions().cues()) {
      CueKind kind = cue.cue().kind();
      if (kind == CueKind.HEDGE || kind == CueKind.HEARSAY) {
        mood = mood.and(new Mood(cue.cue().strength(), kind == CueKind.HEDGE));
      }
    }
    return mood;
  }

  private static boolean governs(Sentence sentence, CueMention cue, Span stretch) {
    boolean before = cue.span().end() <= stretch.start();
    return sentence.together(cue.span(), stretch)
        && (before
            ? !isParted(sentence, cue.span(), stretch)
            : isBehind(sentence, cue, stretch));
  }

  private static boolean isBehind(Sentence sentence, CueMention cue, Span stretch) {
    return (sentence.words(stretch, cue.span()) <= BEHIND && closes(sentence, cue.span()))
        || Guess.of(sentence, stretch).filter(cue::equals).isPresent();
  }

  /** Whether nothing follows a cue that it could govern instead: {@code (estimate)}. */
  private static boolean closes(Sentence sentence, Span cue) {
    String rest = sentence.behind(cue).stripLeading();
    return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
  }

  /** Whether the stretch stands in an aside that begins behind the cue: {@code , being …}. */
  private static boolean isParted(Sentence sentence, Span cue, Span stretch) {
    Span between = new Span(cue.end(), Math.max(cue.end(), stretch.start()));
    Mentions inside = sentence.mentions().within(between);
    return inside.cues(CueKind.RELATIVE).stream()
        .anyMatch(relative -> comma(sentence.text(), relative.span().start()))
        && lastComma(sentence.text(), between) < firstAside(sentence, inside);
  }

  private static boolean comma(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ',';
  }

  /** Where the last comma stands that could end an aside. */
  private static int lastComma(String text, Span between) {
    int depth = 0;
    for (int at = between.end() - 1; at >= between.start(); at--) {
      char unit = text.charAt(at);
      depth += unit == ')' ? 1 : unit == '(' ? -1 : 0;
      if (unit == ',' && depth == 0) {
        return at;
      }
    }
    return between.start();
  }

  private static int firstAside(Sentence sentence, Mentions inside) {
    return inside.cues(CueKind.RELATIVE).stream()
        .mapToInt(relative -> relative.span().start())
        .filter(at -> comma(sentence.text(), at))
        .findFirst()
        .orElse(0);
  }

  /** Both at once. */
  public Mood and(Mood other) {
    return new Mood(Math.min(strength, other.strength), reasoned || other.reasoned);
  }

  public Manner manner(String recogniser, double certainty, List<String> attributedTo) {
    return new Manner(strength, reasoned, certainty, attributedTo, recogniser);
  }
}
