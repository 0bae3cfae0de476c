package org.gainsay.extract.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;

/** {@code expanded from 128 to 200}, {@code 4 → 32}: what held before is no value of today. */
public final class Changes {
  private static final Pattern ARROW = Pattern.compile("\\s*(?:→|➜|➔|⇒|->|=>)\\s*");
  private static final Pattern TO = Pattern.compile("\\s*to\\s+");
  private static final int NEAR = 2;

  private Changes() {}

  /** Whether the figure at a place is the one that the next replaced. */
  public static boolean isFormer(Sentence sentence, int at) {
    List<Figure> figures = sentence.mentions().figures();
    if (at + 1 >= figures.size()) {
      return false;
    }
    Span former = figures.get(at).span();
    String between = sentence.between(former, figures.get(at + 1).span());
    return ARROW.matcher(between).matches()
        || (TO.matcher(between).matches() && isChange(sentence, former));
  }

  private static boolean isChange(Sentence sentence, Span former) {
    return sentence.mentions().cues(CueKind.CHANGE).stream()
        .filter(cue -> cue.span().end() <= former.start())
        .anyMatch(cue -> sentence.words(cue.span(), former) <= NEAR);
  }
}
