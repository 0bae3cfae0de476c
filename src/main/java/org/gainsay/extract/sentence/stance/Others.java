package org.gainsay.extract.sentence.stance;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** What is said of no one in particular, or of someone that the subject is compared with. */
public final class Others {
  private static final Pattern DEFINITE = Pattern.compile("\\b(?:the|its|her|his|their)\\s$", Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 5;
  private static final int BESIDE = 2;

  private Others() {}

  /** Whether the stretch is about no one in particular. */
  public static boolean areMeant(Sentence sentence, Span stretch) {
    return sentence
            .nearest(CueKind.GENERIC, stretch, NEAR)
            .filter(cue -> !isOfDefinite(sentence, cue) && !isOfLabel(sentence, cue) && !isPast(sentence, cue, stretch))
            .isPresent()
        || sentence
            .nearest(CueKind.OTHERS, stretch, BESIDE)
            .filter(cue -> !isRound(sentence, cue, stretch))
            .isPresent()
        || sentence.asks();
  }

  /** {@code opens every 5 minutes}: within the words for a property of figures. */
  private static boolean isOfLabel(Sentence sentence, CueMention cue) {
    return sentence.mentions().properties(cue.span()).stream().anyMatch(label -> label.property().range().isNumeric() && label.span().contains(cue.span()));
  }

  /** {@code Many are closed, X is 5 m}: behind a comma a verb begins something else. */
  private static boolean isPast(Sentence sentence, CueMention cue, Span stretch) {
    String between = sentence.between(cue.span(), stretch);
    int comma = between.lastIndexOf(',');
    int from = cue.span().end() + Math.max(0, comma);
    return comma >= 0 && sentence.has(CueKind.PREDICATE, from, stretch.start());
  }

  /** {@code Its load is usually put at 5}: said often, and not of many. */
  private static boolean isOfDefinite(Sentence sentence, CueMention cue) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.span().end() <= cue.span().start())
        .filter(label -> sentence.words(label.span(), cue.span()) <= 1)
        .anyMatch(label -> DEFINITE.matcher(sentence.before(label.span())).find());
  }

  /** {@code some 300}: about as many, and not those of some others. */
  private static boolean isRound(Sentence sentence, CueMention cue, Span stretch) {
    return sentence.follows(cue.span(), stretch)
        && Character.isDigit(sentence.text().charAt(stretch.start()));
  }

  /** {@code than 5}: whether a stretch is only what something is compared with. */
  public static boolean areCompared(Sentence sentence, Span stretch) {
    return areCompared(sentence, stretch, stretch);
  }

  /**
   * Whether it is.
   *
   * @param label the words for what it is said to be: {@code nothing newer than} of them compares nothing
   */
  public static boolean areCompared(Sentence sentence, Span stretch, Span label) {
    return sentence
        .nearest(CueKind.COMPARISON, stretch, BESIDE)
        .filter(cue -> !label.contains(cue.span()) && !isBound(sentence, cue.span(), stretch))
        .isPresent();
  }

  /** {@code more than 5}: a bound of the figure behind it. */
  private static boolean isBound(Sentence sentence, Span cue, Span stretch) {
    return sentence.words(cue, stretch) == 0 && sentence.isBounded(stretch);
  }
}
