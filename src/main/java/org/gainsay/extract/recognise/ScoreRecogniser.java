package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.ScoredRows;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Ellipsis;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Differences;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code 92.4% on X}, {@code X=86.8}: a figure beside the condition that it was measured in. */
final class ScoreRecogniser {
  private static final String NAME = "score";
  private static final double CERTAINTY = 0.85;
  private static final int NEAR = 6;
  private static final int PARTED = 7;
  private static final Pattern PAIR = Pattern.compile("[^,;)]{0,24}\\([^(),;]{0,40}[=:]\\s?");

  private final Scopes scopes;
  private final CountedConditions conditions;

  ScoreRecogniser(Scopes scopes) {
    this.scopes = scopes;
    this.conditions = new CountedConditions(scopes);
  }

  /** Reads a sentence; returns its figures that have a condition beside them. */
  List<Bound> read(Utterance utterance) {
    List<Bound> bound = new ArrayList<>();
    Sentence sentence = utterance.sentence();
    @Nullable Scored last = null;
    ScoredRows rows = new ScoredRows(sentence, this::measures);
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      boolean plain =
          figures.get(at) instanceof QuantityMention mention
              && isPlain(utterance, mention)
              && !scopes.counted().isOne(sentence.text(), mention.span())
              && !isCounted(sentence, mention.span());
      if (plain && !Changes.isFormer(sentence, at)) {
        QuantityMention mention = (QuantityMention) figures.get(at);
        @Nullable Scored earlier = last;
        Optional<NameMention> name =
            EarlierScores.are(sentence, mention.span())
                ? EarlierScores.on(utterance, bound, mention.span())
                : rows.of(mention.span())
                    .or(() -> nearest(sentence, mention.span()))
                    .or(() -> paired(utterance, mention.span()))
                    .or(() -> told(sentence, mention.span()))
                    .or(() -> earlier == null ? Optional.empty() : again(utterance, earlier, mention));
        name.ifPresent(of -> bound.add(bound(utterance, mention, of)));
        last = name.map(of -> new Scored(mention, of)).orElse(last);
      }
    }
    return bound;
  }

  /**
   * A figure and the condition that it was measured in.
   *
   * @param scope all its conditions
   * @param name the words for the first
   */
  record Bound(
      Property property, QuantityMention figure, SortedMap<String, String> scope, NameMention on) {
    Span name() {
      return on.span();
    }

    boolean isOf(Property other, Span value) {
      return property.equals(other) && figure.span().equals(value);
    }
  }

  /** A figure and what it was measured on. */
  private record Scored(QuantityMention figure, NameMention on) {}

  /** {@code X has 81.2 on A, Y 79.0}: the same is meant for someone else. */
  private static Optional<NameMention> again(
      Utterance utterance, Scored last, QuantityMention mention) {
    Sentence sentence = utterance.sentence();
    Span earlier = last.figure().span();
    boolean alike = isDecimal(sentence, earlier) && isDecimal(sentence, mention.span());
    boolean other =
        Ellipsis.between(sentence, earlier, mention.span())
            || utterance.governor().isTied(mention.span());
    return alike && other ? Optional.of(last.on()) : Optional.empty();
  }

  /** {@code A and B score 5 and 7 on X}: what one of the figures was measured on, all were. */
  private Optional<NameMention> paired(Utterance utterance, Span figure) {
    return utterance.governor().row(figure).stream()
        .flatMap(beside -> nearest(utterance.sentence(), beside).stream())
        .findFirst();
  }

  /** {@code On X, … it reaches 5}: the only such condition of a sentence, before a verb of scoring. */
  private Optional<NameMention> told(Sentence sentence, Span figure) {
    boolean verb =
        sentence.mentions().properties().stream()
            .filter(label -> Fit.isScore(label.property()) && label.span().end() <= figure.start())
            .anyMatch(label -> sentence.words(label.span(), figure) <= 1);
    List<NameMention> names =
        verb ? sentence.mentions().names().stream().filter(this::measures).toList() : List.of();
    boolean one = names.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    return one && names.get(0).span().end() <= figure.start() && !isParted(sentence, names.get(0).span(), figure)
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private static boolean isDecimal(Sentence sentence, Span figure) {
    return sentence.passage().slice(figure).indexOf('.') > 0;
  }

  /** {@code 12 towers on X}: the words behind it say what is counted. */
  private boolean isCounted(Sentence sentence, Span figure) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.property().scopedBy().isEmpty())
        .anyMatch(label -> sentence.follows(figure, label.span()))
        || conditions.isOfThings(sentence, figure);
  }

  /** Scores are written out: a figure with a magnitude or a unit of its own is none. */
  private static boolean isPlain(Utterance utterance, QuantityMention mention) {
    String digits = utterance.sentence().passage().slice(mention.numbers());
    return digits.chars().noneMatch(Character::isLetter);
  }

  private boolean measures(NameMention name) {
    return scopes.of(name.individual()).filter(scopes::implies).isPresent();
  }

  private Optional<NameMention> nearest(Sentence sentence, Span figure) {
    return sentence.mentions().names().stream()
        .filter(this::measures)
        .filter(name -> sentence.words(name.span(), figure) <= NEAR)
        .filter(name -> sentence.together(name.span(), figure))
        .filter(name -> !isParted(sentence, name.span(), figure))
        .min(Comparator.comparingInt(name -> distance(sentence, name.span(), figure)));
  }

  /** In words; farther where a comma or bracket parts the two, or where the name comes second. */
  private static int distance(Sentence sentence, Span name, Span figure) {
    String between = sentence.between(name, figure);
    boolean parted = between.chars().anyMatch(unit -> ",;)".indexOf(unit) >= 0);
    int second = name.start() > figure.start() ? 1 : 0;
    return 2 * Words.count(between) + (parted ? PARTED : 0) + second;
  }

  /** Whether another figure stands between the two, but for a pair such as {@code 81 (X=79)}. */
  private boolean isParted(Sentence sentence, Span name, Span figure) {
    int from = Math.min(name.end(), figure.end());
    int to = Math.max(name.start(), figure.start());
    if (from >= to || !hasFigure(sentence, new Span(from, to))) {
      return false;
    }
    String before = sentence.text().substring(name.end(), Math.max(name.end(), figure.start()));
    return name.start() > figure.start() || !PAIR.matcher(before).matches();
  }

  /** Whether figures stand in a stretch, those of the past not counted. */
  private boolean hasFigure(Sentence sentence, Span stretch) {
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      Span figure = figures.get(at).span();
      if (stretch.contains(figure) && !Changes.isFormer(sentence, at) && !scopes.counted().isOne(sentence.text(), figure)) {
        return true;
      }
    }
    return false;
  }

  private Bound bound(Utterance utterance, QuantityMention mention, NameMention name) {
    Condition condition = scopes.of(name.individual()).orElseThrow();
    List<NameMention> near = near(utterance.sentence(), name.span().cover(mention.span()));
    SortedMap<String, String> scope =
        scopes.over(condition.property(), utterance.placed().context(), utterance.page().finder());
    scope.put(condition.by().name(), name.individual().labels().preferred());
    scopes.add(scope, condition.property(), near);
    conditions
        .beside(utterance.sentence(), condition.property(), mention.span(), name.span())
        .forEach((counted, value) -> scope.putIfAbsent(counted, value));
    return new Bound(condition.property(), mention, scope, name);
  }

  void say(Utterance utterance, Bound bound) {
    if (!isMute(utterance.sentence(), bound.figure().span())) {
      Values values = utterance.page().values();
      Remark remark = Remark.of(NAME, CERTAINTY).in(bound.scope());
      values
          .quantity(bound.property(), bound.figure(), utterance.sentence().text())
          .ifPresent(value -> utterance.say(bound.property(), value, bound.name(), remark));
    }
  }

  private static boolean isMute(Sentence sentence, Span figure) {
    return Others.areMeant(sentence, figure)
        || Denial.of(sentence, figure)
        || Differences.areMeant(sentence, figure);
  }

  /** The names within and directly around a stretch: a metric, say. */
  private static List<NameMention> near(Sentence sentence, Span stretch) {
    return sentence.mentions().names(stretch);
  }
}
