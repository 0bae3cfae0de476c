package org.gainsay.extract.sentence.stance;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** {@code Previously 5 m}, {@code at first 5 m, now 7 m}: figures that hold no more. */
public final class Former {
  private static final int BEFORE = 8;
  private static final int BEHIND = 1;
  private static final Pattern MODIFIES = Pattern.compile("\\b(?:the|an?|our|its|their)\\s+$", Pattern.CASE_INSENSITIVE);

  private Former() {}

  /** Whether words say that a figure held once, and not that it holds. */
  public static boolean is(Sentence sentence, Span value) {
    return sentence.mentions().figureAt(value.start()) instanceof QuantityMention figure
        && (isSaid(sentence, figure)
            || (isFirst(sentence, figure, CueKind.BEGINNING) && isFollowed(sentence, figure)));
  }

  private static boolean isSaid(Sentence sentence, QuantityMention figure) {
    return isFirst(sentence, figure, CueKind.FORMER)
        || sentence.mentions().cues(CueKind.FORMER).stream()
            .filter(cue -> cue.cue().follows() && cue.span().start() >= figure.span().end())
            .anyMatch(cue -> sentence.words(figure.span(), cue.span()) <= BEHIND);
  }

  /** Whether a figure is the first of its kind behind a cue of its clause. */
  private static boolean isFirst(Sentence sentence, QuantityMention figure, CueKind kind) {
    for (CueMention cue : sentence.mentions().cues(kind)) {
      boolean leads = !cue.cue().follows() && cue.span().end() <= figure.span().start();
      if (leads
          && !(kind == CueKind.FORMER && modifies(sentence, cue))
          && sentence.together(cue.span(), figure.span())
          && sentence.words(cue.span(), figure.span()) <= BEFORE
          && !hasAlike(sentence, figure, cue.span().end(), figure.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** {@code the formerly closed pier}: said of a thing, and not of its figures. */
  private static boolean modifies(Sentence sentence, CueMention cue) {
    return MODIFIES.matcher(sentence.before(cue.span())).find();
  }

  /** Whether a figure of the same kind stands behind: what holds now. */
  private static boolean isFollowed(Sentence sentence, QuantityMention figure) {
    return hasAlike(sentence, figure, figure.span().end(), sentence.span().end());
  }

  private static boolean hasAlike(Sentence sentence, QuantityMention figure, int from, int to) {
    @Nullable Unit unit = figure.quantity().unit();
    for (Figure other : sentence.mentions().figures(new Span(from, to))) {
      if (other instanceof QuantityMention mention
          && unit != null
          && unit.equals(mention.quantity().unit())) {
        return true;
      }
    }
    return false;
  }
}
