package org.gainsay.extract.recognise.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gainsay.extract.govern.Pairs;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/**
 * {@code 71 and 44 on A and B}, {@code 71 on A and 44 on B}: which condition a figure was measured
 * in where several stand in one breath, by their order or by the preposition between.
 */
public final class ScoredRows {
  private static final Pattern JOINED = Pattern.compile("\\s*(?:,|,?\\s?and|/|&)\\s*(?:the\\s+)?");
  private static final Pattern TIED =
      Pattern.compile(
          "\\s?(?:%|(?:percent|points|accuracy)\\b)?\\s?(?:\\([^()]{1,24}\\)\\s)?(?:on|in|at|for)\\s(?:the\\s)?");

  private final Sentence sentence;
  private final List<NameMention> names;

  /**
   * The rows of a sentence.
   *
   * @param measures whether a name is that of such a condition
   */
  public ScoredRows(Sentence sentence, Predicate<NameMention> measures) {
    this.sentence = sentence;
    this.names = outermost(sentence.mentions().names().stream().filter(measures).toList());
  }

  private static List<NameMention> outermost(List<NameMention> names) {
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .noneMatch(
                        other ->
                            other.span().length() > name.span().length()
                                && other.span().contains(name.span())))
        .toList();
  }

  /** The condition that order or a preposition ties a figure to; empty where neither does. */
  public Optional<NameMention> of(Span figure) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<Span> figures = Pairs.row(sentence, figure);
    int at = figures.indexOf(figure);
    return figures.size() < 2 || at < 0
        ? tied(figure)
        : row(figures).map(row -> row.get(at)).or(() -> tied(figure));
  }

  private Optional<NameMention> tied(Span figure) {
    return names.stream()
        .filter(name -> name.span().start() >= figure.end())
        .filter(name -> TIED.matcher(sentence.between(figure, name.span())).matches())
        .findFirst();
  }

  /** As many names in a row as there are figures: behind them, else the last before. */
  private Optional<List<NameMention>> row(List<Span> figures) {
    Span last = figures.get(figures.size() - 1);
    List<List<NameMention>> rows =
        rows().stream().filter(row -> row.size() == figures.size()).toList();
    return rows.stream()
        .filter(row -> TIED.matcher(sentence.between(last, row.get(0).span())).matches())
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(row -> row.get(0).span().end() <= figures.get(0).start())
                    .max(Comparator.comparing(row -> row.get(0).span())));
  }

  private List<List<NameMention>> rows() {
    List<List<NameMention>> rows = new ArrayList<>();
    for (NameMention name : names) {
      boolean joins = !rows.isEmpty() && isJoined(rows.getLast().getLast(), name);
      if (!joins) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(name);
    }
    return rows;
  }

  private boolean isJoined(NameMention one, NameMention next) {
    return one.span().end() <= next.span().start()
        && JOINED.matcher(sentence.between(one.span(), next.span())).matches();
  }
}
