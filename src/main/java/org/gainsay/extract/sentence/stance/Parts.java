package org.gainsay.extract.sentence.stance;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Range;

/** Figures of a part, a stage or a plan rather than of the whole. */
public final class Parts {
  private static final Pattern PARTED = Pattern.compile("[,;)](?!.*\\d\\s*$)");
  private static final Pattern STAGE = Pattern.compile("\\s?(?:after|before)(?:\\s?[,.;)\"”]|\\s*$)");
  private static final Pattern PLANNED =
      Pattern.compile("[^,.;:()\\d]{1,40}\\b(?:is|are) (?:planned|scheduled|expected|due|slated|under way|in the works)\\b");
  private static final int BEHIND = 3;
  private static final int BESIDE = 2;

  private Parts() {}

  public static boolean have(Sentence sentence, Span stretch) {
    return sentence.nearest(CueKind.PLAN, stretch, Integer.MAX_VALUE).isPresent()
        || PLANNED.matcher(sentence.behind(stretch)).lookingAt()
        || isAddition(sentence, stretch)
        || Sum.hasPart(sentence, stretch)
        || isBehind(sentence, stretch);
  }

  /** Whether what makes a part of a figure stands behind it. */
  public static boolean isBehind(Sentence sentence, Span stretch) {
    return isRepeated(sentence, stretch)
        || STAGE.matcher(sentence.behind(stretch)).lookingAt()
        || Items.total(sentence, stretch) != null;
  }

  /** {@code 5 for 3 rounds}: a stage that is gone through more than once. */
  private static boolean isRepeated(Sentence sentence, Span stretch) {
    return sentence.mentions().cues(CueKind.PART).stream()
        .filter(cue -> cue.span().start() >= stretch.end() && !isLabel(sentence, cue.span()))
        .filter(cue -> !leads(sentence, cue.span()))
        .filter(cue -> !PARTED.matcher(sentence.between(stretch, cue.span())).find())
        .anyMatch(cue -> sentence.words(stretch, cue.span()) <= BEHIND);
  }

  /** {@code three stages}, where such things are counted. */
  private static boolean isLabel(Sentence sentence, Span cue) {
    return sentence.mentions().properties().stream()
        .anyMatch(label -> label.span().contains(cue) && label.property().range().kind() == Range.Kind.INTEGER);
  }

  /** {@code of which 3 are …}: the words belong to the figure behind them. */
  private static boolean leads(Sentence sentence, Span cue) {
    return sentence.mentions().figures().stream()
        .anyMatch(figure -> sentence.follows(cue, figure.span()));
  }

  /** Whether a figure comes on top of another: {@code with an additional 5}. */
  public static boolean isAddition(Sentence sentence, Span stretch) {
    int within = BESIDE + (sentence.isBounded(stretch) ? BESIDE : 0);
    return sentence
        .nearest(CueKind.PART, stretch, within)
        .filter(cue -> !Sentence.hasComma(sentence.between(cue.span(), stretch)))
        .filter(cue -> !isComparative(sentence, cue, stretch))
        .isPresent();
  }

  /** {@code more than 5}: not five more. */
  private static boolean isComparative(Sentence sentence, CueMention part, Span stretch) {
    return sentence.isBounded(stretch)
        && sentence.mentions().cues(CueKind.COMPARISON).stream()
            .anyMatch(cue -> sentence.follows(part.span(), cue.span()));
  }
}
