package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.gainsay.extract.recognise.score.Bound;
import org.gainsay.extract.recognise.score.CountedConditions;
import org.gainsay.extract.recognise.score.MeasuredOn;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Differences;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;

/** {@code 92.4% on X}, {@code X=86.8}: a figure beside the condition that it was measured in. */
final class ScoreRecogniser {
  private static final String NAME = "score";
  private static final double CERTAINTY = 0.85;

  private final Scopes scopes;
  private final CountedConditions conditions;

  ScoreRecogniser(Scopes scopes) {
    this.scopes = scopes;
    this.conditions = new CountedConditions(scopes);
  }

  /** Reads a sentence; returns its figures that have a condition beside them. */
  List<Bound> read(Utterance utterance) {
    Sentence sentence = utterance.sentence();
    if (sentence.mentions().figures().isEmpty()) {
      return List.of();
    }
    List<Bound> bound = new ArrayList<>();
    MeasuredOn on = new MeasuredOn(sentence, utterance.governor(), scopes);
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      boolean plain =
          figures.get(at) instanceof QuantityMention mention
              && isPlain(utterance, mention)
              && !scopes.counted().isOne(sentence.text(), mention.span())
              && !isCounted(sentence, mention.span());
      if (plain && !Changes.isFormer(sentence, at)) {
        QuantityMention mention = (QuantityMention) figures.get(at);
        on.of(mention, bound).ifPresent(of -> bound.add(bound(utterance, mention, of)));
      }
    }
    return bound;
  }

  /** {@code 12 towers on X}: the words behind it say what is counted. */
  private boolean isCounted(Sentence sentence, Span figure) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.property().scopedBy().isEmpty())
        .anyMatch(label -> sentence.follows(figure, label.span()) || leads(sentence, label, figure))
        || conditions.isOfThings(sentence, figure);
  }

  /** {@code on X at a load of 5}: what the words directly before a figure ask for. */
  private static boolean leads(Sentence sentence, PropertyMention label, Span figure) {
    return label.property().range().isNumeric()
        && label.span().end() <= figure.start()
        && sentence.words(label.span(), figure) <= (sentence.between(label.span(), figure).equals(" of ") ? 1 : 0);
  }

  /** Scores are written out: a figure with a magnitude or a unit of its own is none. */
  private static boolean isPlain(Utterance utterance, QuantityMention mention) {
    String digits = utterance.sentence().passage().slice(mention.numbers());
    return digits.chars().noneMatch(Character::isLetter);
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
        || Differences.areMeant(sentence, figure, figure);
  }

  /** The names within and directly around a stretch: a metric, say. */
  private static List<NameMention> near(Sentence sentence, Span stretch) {
    return sentence.mentions().names(stretch);
  }
}
