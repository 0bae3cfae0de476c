package org.gainsay.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.extract.page.Fit;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.sentence.Binder;
import org.gainsay.extract.sentence.Binder.Bond;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Mood;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Property;

/** {@code X has 12 towers}: figures and dates beside the words for a property. */
final class FigureRecogniser {
  private static final String NAME = "sentence";
  private static final String OPERATORS = "÷×√∕*^";
  private static final int DIFFERENCE = 2;
  private static final double LABELLED = 0.9;
  private static final double BY_TOPIC = 0.8;

  void read(Utterance utterance) {
    Sentence sentence = utterance.sentence();
    List<Bond> bonds = new Binder(sentence, utterance.page().values()).bonds();
    bonds.forEach(bond -> say(utterance, bond.property(), bond.value(), bond.label(), LABELLED));
    Set<Span> bound =
        bonds.stream().map(bond -> bond.value().span()).collect(Collectors.toSet());
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      if (!bound.contains(figures.get(at).span()) && !Changes.isFormer(sentence, at)) {
        byTopic(utterance, figures.get(at));
      }
    }
  }

  /** What no word of its sentence claims goes to the property that stands over it. */
  private void byTopic(Utterance utterance, Figure figure) {
    String text = utterance.sentence().text();
    for (Property property : utterance.topics()) {
      Optional<FoundValue> value =
          figure instanceof QuantityMention
              ? utterance.page().values().quantity(property, figure, text)
              : Optional.empty();
      if (value.isPresent()) {
        say(utterance, property, value.get(), value.get().span(), BY_TOPIC);
        return;
      }
    }
  }

  private void say(
      Utterance utterance, Property property, FoundValue value, Span label, double certainty) {
    Sentence sentence = utterance.sentence();
    boolean mute =
        Mood.isGeneric(sentence, value.span())
            || Mood.denies(sentence, value.span())
            || Mood.isCompared(sentence, value.span())
            || isOperand(sentence, value.span())
            || isDifference(sentence, value.span())
            || isPartitioned(sentence, value.span());
    if (!mute) {
      utterance.say(property, value, label, Remark.of(NAME, certainty));
    }
  }

  /** A figure of a formula: {@code ÷ 300}. */
  private static boolean isOperand(Sentence sentence, Span figure) {
    String before = sentence.before(figure).stripTrailing();
    return !before.isEmpty() && OPERATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** {@code 5 more towers than Y}: said of the difference. */
  private static boolean isDifference(Sentence sentence, Span figure) {
    return sentence.mentions().cues(CueKind.COMPARISON).stream()
        .filter(cue -> cue.span().start() >= figure.end())
        .anyMatch(cue -> sentence.words(figure, cue.span()) <= DIFFERENCE);
  }

  /** {@code half of the 5}: said of a part of it. */
  private static boolean isPartitioned(Sentence sentence, Span figure) {
    return sentence.mentions().figures().stream()
        .filter(other -> other.span().end() < figure.start() && isShare(other))
        .map(other -> sentence.between(other.span(), figure).strip())
        .anyMatch(words -> words.startsWith("of ") && Words.count(words) <= DIFFERENCE + 1);
  }

  private static boolean isShare(Figure figure) {
    return figure instanceof QuantityMention mention && Fit.isPercent(mention.quantity().unit());
  }
}
