package org.gainsay.extract.recognise.score;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.govern.Pairs;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/**
 * {@code 71 on A and 44 on B, up from 60 and 30 for Y}: what someone else had before, in the order
 * of what was said first; where nobody is named it is no one's.
 */
final class EarlierScores {
  private static final Pattern FROM = Pattern.compile("\\b(?:up|down|rising|falling|improving) from (?:the )?$");

  private EarlierScores() {}

  static boolean are(Sentence sentence, Span figure) {
    List<Span> row = row(sentence, figure);
    return FROM.matcher(sentence.before(row.get(0))).find();
  }

  /** The condition of the score that a figure was the earlier one of. */
  static Optional<NameMention> on(
      Sentence sentence, Governor governor, List<Bound> said, Span figure) {
    List<Span> row = row(sentence, figure);
    List<Bound> before =
        said.stream().filter(score -> score.figure().span().end() <= row.get(0).start()).toList();
    boolean told = before.size() >= row.size() && governor.isTied(figure);
    return told
        ? Optional.of(before.get(before.size() - row.size() + row.indexOf(figure)).on())
        : Optional.empty();
  }

  private static List<Span> row(Sentence sentence, Span figure) {
    List<Span> row = Pairs.row(sentence, figure);
    return row.isEmpty() ? List.of(figure) : row;
  }
}
