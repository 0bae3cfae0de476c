package org.gainsay.extract.recognise.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.govern.Pairs;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Ellipsis;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/** The name of the condition that a figure of a sentence was measured in. */
public final class MeasuredOn {
  private static final int NEAR = 6;
  private static final int PARTED = 7;
  private static final Pattern PAIR = Pattern.compile("[^,;)]{0,24}\\([^(),;]{0,40}[=:]\\s?");

  private final Sentence sentence;
  private final Governor governor;
  private final Scopes scopes;
  private final ScoredRows rows;

  public MeasuredOn(Sentence sentence, Governor governor, Scopes scopes) {
    this.sentence = sentence;
    this.governor = governor;
    this.scopes = scopes;
    this.rows = new ScoredRows(sentence, this::measures);
  }

  /**
   * That of a figure.
   *
   * @param said the figures before it that have one
   */
  public Optional<NameMention> of(QuantityMention mention, List<Bound> said) {
    Span figure = mention.span();
    if (EarlierScores.are(sentence, figure)) {
      return EarlierScores.on(sentence, governor, said, figure);
    }
    return rows.of(figure)
        .or(() -> nearest(figure))
        .or(() -> paired(figure))
        .or(() -> told(figure))
        .or(() -> attached(figure))
        .or(() -> said.isEmpty() ? Optional.empty() : again(said, mention));
  }

  /** {@code X has 81.2 on A, Y 79.0}: the same is meant for someone else, of several in their order. */
  private Optional<NameMention> again(List<Bound> said, QuantityMention mention) {
    List<Span> row = Pairs.row(sentence, mention.span());
    Span first = row.isEmpty() ? mention.span() : row.get(0);
    List<Bound> before = said.stream().filter(bound -> bound.figure().span().end() <= first.start()).toList();
    int at = before.size() - Math.max(1, row.size()) + Math.max(0, row.indexOf(mention.span()));
    if (before.size() < row.size() || at < 0) {
      return Optional.empty();
    }
    boolean alike = isDecimal(before.getLast().figure().span()) && isDecimal(mention.span());
    boolean other = Ellipsis.between(sentence, before.getLast().figure().span(), first) || governor.isTied(mention.span());
    return alike && other ? Optional.of(before.get(at).on()) : Optional.empty();
  }

  /** {@code A and B score 5 and 7 on X}: what one of the figures was measured on, all were. */
  private Optional<NameMention> paired(Span figure) {
    return governor.row(figure).stream()
        .flatMap(beside -> nearest(beside).stream())
        .findFirst();
  }

  /** {@code On X, … it reaches 5}: the only such condition of a sentence, before a verb of scoring. */
  private Optional<NameMention> told(Span figure) {
    boolean verb =
        sentence.mentions().properties().stream()
            .filter(label -> Fit.isScore(label.property()) && label.span().end() <= figure.start())
            .anyMatch(label -> sentence.words(label.span(), figure) <= 1);
    List<NameMention> names =
        verb ? sentence.mentions().names().stream().filter(this::measures).toList() : List.of();
    boolean one = names.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    return one && names.get(0).span().end() <= figure.start() && !isParted(names.get(0).span(), figure)
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  /** {@code Unlike Y (68.0), X has 71.2 on A}: the only such condition of a sentence, for a decimal in a bracket. */
  private Optional<NameMention> attached(Span figure) {
    boolean bracket = sentence.before(figure).endsWith("(") && sentence.behind(figure).startsWith(")");
    List<NameMention> names =
        bracket && isDecimal(figure) && governor.isAttached(figure)
            ? sentence.mentions().names().stream().filter(this::measures).toList()
            : List.of();
    return names.stream().map(name -> name.individual().iri()).distinct().count() == 1
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private boolean isDecimal(Span figure) {
    return sentence.passage().slice(figure).indexOf('.') > 0;
  }

  private boolean measures(NameMention name) {
    return scopes.of(name.individual()).filter(scopes::implies).isPresent();
  }

  private Optional<NameMention> nearest(Span figure) {
    return sentence.mentions().names().stream()
        .filter(this::measures)
        .filter(name -> sentence.words(name.span(), figure) <= NEAR)
        .filter(name -> sentence.together(name.span(), figure))
        .filter(name -> !isParted(name.span(), figure))
        .min(Comparator.comparingInt(name -> distance(name.span(), figure)));
  }

  /** In words; farther where a comma or bracket parts the two, or where the name comes second. */
  private int distance(Span name, Span figure) {
    String between = sentence.between(name, figure);
    boolean parted = between.chars().anyMatch(unit -> ",;)".indexOf(unit) >= 0);
    int second = name.start() > figure.start() ? 1 : 0;
    return 2 * Words.count(between) + (parted ? PARTED : 0) + second;
  }

  /** Whether another figure stands between the two, but for a pair such as {@code 81 (X=79)}. */
  private boolean isParted(Span name, Span figure) {
    int from = Math.min(name.end(), figure.end());
    int to = Math.max(name.start(), figure.start());
    if (from >= to || !hasFigure(new Span(from, to))) {
      return false;
    }
    String before = sentence.text().substring(name.end(), Math.max(name.end(), figure.start()));
    return name.start() > figure.start() || !PAIR.matcher(before).matches();
  }

  /** Whether figures stand in a stretch, those of the past not counted. */
  private boolean hasFigure(Span stretch) {
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      Span figure = figures.get(at).span();
      if (stretch.contains(figure) && !Changes.isFormer(sentence, at) && !scopes.counted().isOne(sentence.text(), figure)) {
        return true;
      }
    }
    return false;
  }
}
