package org.gainsay.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Manner;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.quantity.Bound;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * How the words around a value take it back: hedges, denials, plans.
 *
 * @param strength of the weakest hedge over it; 1 without one
 * @param reasoned whether the text reasons its way there
 */
public record Mood(double strength, boolean reasoned) {
  public static final Mood FLAT = new Mood(1, false);

  private static final int BEHIND = 3;
  private static final int NEGATED = 5;
  private static final int BESIDE = 2;

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
            : sentence.words(stretch, cue.span()) <= BEHIND && closes(sentence, cue.span()));
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

  /** Whether the words before a stretch deny it. */
  public static boolean denies(Sentence sentence, Span stretch) {
    return stands(sentence, CueKind.REPLACEMENT, stretch, NEGATED)
        || nearest(sentence, CueKind.NEGATION, stretch, NEGATED)
            .filter(cue -> !isOfDegree(sentence, cue))
            .isPresent();
  }

  /** {@code not as well known}: less, not nothing. */
  private static boolean isOfDegree(Sentence sentence, CueMention cue) {
    String rest = sentence.behind(cue.span());
    return rest.startsWith(" as ") || rest.startsWith(" so ");
  }

  /** Whether the stretch is about no one in particular. */
  public static boolean isGeneric(Sentence sentence, Span stretch) {
    return stands(sentence, CueKind.GENERIC, stretch, NEGATED)
        || nearest(sentence, CueKind.OTHERS, stretch, BESIDE)
            .filter(cue -> !isRound(sentence, cue, stretch))
            .isPresent()
        || sentence.text().stripTrailing().endsWith("?");
  }

  /** {@code some 300}: about as many, and not those of some others. */
  private static boolean isRound(Sentence sentence, CueMention cue, Span stretch) {
    return sentence.follows(cue.span(), stretch)
        && Character.isDigit(sentence.text().charAt(stretch.start()));
  }

  /** Whether a figure is that of a part, a stage or a plan rather than of the whole. */
  public static boolean isOfPart(Sentence sentence, Span stretch) {
    return stands(sentence, CueKind.PLAN, stretch, Integer.MAX_VALUE)
        || isAddition(sentence, stretch)
        || Sum.hasPart(sentence, stretch)
        || isRepeated(sentence, stretch);
  }

  /** {@code 5 for 3 rounds}: a stage that is gone through more than once. */
  private static boolean isRepeated(Sentence sentence, Span stretch) {
    return sentence.mentions().cues(CueKind.PART).stream()
        .filter(cue -> cue.span().start() >= stretch.end())
        .filter(cue -> !leads(sentence, cue.span()))
        .anyMatch(cue -> sentence.words(stretch, cue.span()) <= BEHIND);
  }

  /** {@code of which 3 are …}: the words belong to the figure behind them. */
  private static boolean leads(Sentence sentence, Span cue) {
    return sentence.mentions().figures().stream()
        .anyMatch(figure -> sentence.follows(cue, figure.span()));
  }

  /** Whether a figure comes on top of another: {@code with an additional 5}. */
  public static boolean isAddition(Sentence sentence, Span stretch) {
    return nearest(sentence, CueKind.PART, stretch, BESIDE + bounded(sentence, stretch))
        .filter(cue -> !Sentence.hasComma(sentence.between(cue.span(), stretch)))
        .filter(cue -> !isComparative(sentence, cue, stretch))
        .isPresent();
  }

  public static boolean isCompared(Sentence sentence, Span stretch) {
    return nearest(sentence, CueKind.COMPARISON, stretch, BESIDE)
        .filter(cue -> !isBound(sentence, cue.span(), stretch))
        .isPresent();
  }

  /** {@code more than 5}: not five more. */
  private static boolean isComparative(Sentence sentence, CueMention part, Span stretch) {
    return bounded(sentence, stretch) > 0
        && sentence.mentions().cues(CueKind.COMPARISON).stream()
            .anyMatch(cue -> sentence.follows(part.span(), cue.span()));
  }

  /** {@code more than 5}: a bound of the figure behind it. */
  private static boolean isBound(Sentence sentence, Span cue, Span stretch) {
    return sentence.words(cue, stretch) == 0 && bounded(sentence, stretch) > 0;
  }

  /** How many words of a bound can stand before a figure, none of them its own. */
  private static int bounded(Sentence sentence, Span stretch) {
    return sentence.mentions().figures(stretch).stream()
            .anyMatch(
                figure ->
                    figure instanceof QuantityMention mention
                        && mention.quantity().bound() != Bound.NONE)
        ? BESIDE
        : 0;
  }

  /** Whether a cue of this kind stands before the stretch in its clause, not far from it. */
  private static boolean stands(Sentence sentence, CueKind kind, Span stretch, int within) {
    return nearest(sentence, kind, stretch, within).isPresent();
  }

  private static Optional<CueMention> nearest(
      Sentence sentence, CueKind kind, Span stretch, int within) {
    @Nullable CueMention nearest = null;
    for (CueMention cue : sentence.mentions().cues(kind)) {
      if (cue.span().end() <= stretch.start()
          && sentence.together(cue.span(), stretch)
          && (nearest == null || cue.span().compareTo(nearest.span()) > 0)) {
        nearest = cue;
      }
    }
    return Optional.ofNullable(nearest)
        .filter(cue -> sentence.words(cue.span(), stretch) <= within);
  }
}
