package org.gainsay.extract.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

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
        || ((TO.matcher(between).matches() || isToLater(sentence, at))
            && isChange(sentence, former));
  }

  /** The figures that one replaced, the oldest first; dates that tell when each held are none. */
  public static List<Figure> before(Sentence sentence, Span value) {
    List<Figure> figures = sentence.mentions().figures();
    int at = 0;
    while (at < figures.size() - 1 && !figures.get(at).span().equals(value)) {
      at++;
    }
    int last = at;
    return figures.subList(first(sentence, at), at).stream()
        .filter(former -> former.getClass().equals(figures.get(last).getClass()))
        .toList();
  }

  /** The place of the figure with which a change up to this one begins: its own where there is none. */
  public static int first(Sentence sentence, int at) {
    int first = at;
    while (first > 0 && isFormer(sentence, first - 1)) {
      first--;
    }
    boolean dated =
        first > 1
            && sentence.mentions().figures().get(first - 1) instanceof DateMention
            && isFormer(sentence, first - 2);
    return dated ? first - 2 : first;
  }

  /** {@code from 30 in 1990 to 50}: a date stands with what held at it. */
  private static boolean isToLater(Sentence sentence, int at) {
    List<Figure> figures = sentence.mentions().figures();
    boolean dated = at + 2 < figures.size() && figures.get(at + 1) instanceof DateMention;
    return dated
        && TO.matcher(
                sentence.between(figures.get(at + 1).span(), figures.get(at + 2).span()))
            .matches()
        && sentence.words(figures.get(at).span(), figures.get(at + 1).span()) <= NEAR;
  }

  private static boolean isChange(Sentence sentence, Span former) {
    return sentence.mentions().cues(CueKind.CHANGE).stream()
        .filter(cue -> cue.span().end() <= former.start())
        .anyMatch(cue -> sentence.words(cue.span(), former) <= NEAR);
  }
}
