package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.bind.Changes;
import org.gainsay.extract.bind.Ellipsis;
import org.gainsay.extract.page.Fit;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Values;
import org.gainsay.extract.sentence.Mood;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;

/** {@code X has 12 towers}: figures and dates beside the words for a property. */
final class FigureRecogniser {
  private static final String NAME = "sentence";
  private static final String OPERATORS = "÷×√∕*^";
  private static final Pattern OUT_OF = Pattern.compile("\\bout of (?:(?:a )?total of )?$");
  private static final int DIFFERENCE = 2;
  private static final double LABELLED = 0.9;
  private static final double BY_TOPIC = 0.8;

  private final Nouns nouns;

  FigureRecogniser(Nouns nouns) {
    this.nouns = nouns;
  }

  /** Reads a sentence but for what stretches of it said already; returns what it speaks of. */
  List<Property> read(Utterance utterance, List<Span> taken) {
    Sentence sentence = utterance.sentence();
    if (sentence.mentions().figures().isEmpty()) {
      return List.of();
    }
    Set<Span> bound = new HashSet<>();
    List<Bond> bonds = bonds(utterance);
    for (Bond bond : bonds) {
      if (isFree(bond.value().span(), taken)) {
        say(utterance, bond.property(), bond.value(), new Label(bond.label(), LABELLED));
      }
      bound.add(bond.value().span());
    }
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      Span figure = figures.get(at).span();
      if (!bound.contains(figure) && isFree(figure, taken) && !Changes.isFormer(sentence, at)) {
        byTopic(utterance, figures.get(at));
      }
    }
    return bonds.isEmpty() ? List.of() : bonds.stream().map(Bond::property).distinct().toList();
  }

  private static boolean isFree(Span figure, List<Span> taken) {
    return taken.isEmpty() || taken.stream().noneMatch(span -> span.overlaps(figure));
  }

  /** Those of the binder, and of the figures that are in one row with a bound one. */
  private static List<Bond> bonds(Utterance utterance) {
    Sentence sentence = utterance.sentence();
    Values values = utterance.page().values();
    List<Bond> bonds = new ArrayList<>(new Binder(sentence, values).bonds());
    if (bonds.isEmpty()) {
      return bonds;
    }
    Set<Span> bound = new HashSet<>();
    bonds.forEach(bond -> bound.add(bond.value().span()));
    for (Bond bond : List.copyOf(bonds)) {
      List<Span> row = utterance.governor().row(bond.value().span());
      for (Figure figure : sentence.mentions().figures()) {
        if (row.contains(figure.span()) && bound.add(figure.span())) {
          values
              .quantity(bond.property(), figure, sentence.text())
              .map(value -> new Bond(bond.property(), bond.label(), value, bond.cost()))
              .ifPresent(bonds::add);
        }
      }
    }
    for (Figure figure : sentence.mentions().figures()) {
      if (!bound.contains(figure.span())) {
        parallel(utterance, bonds, figure).ifPresent(bonds::add);
      }
    }
    return bonds;
  }

  /** {@code A says 1.5 T tokens, B says 1.4 T}: a bare figure behind someone else's. */
  private static Optional<Bond> parallel(Utterance utterance, List<Bond> bonds, Figure figure) {
    Sentence sentence = utterance.sentence();
    boolean bare =
        figure instanceof QuantityMention mention
            && mention.quantity().unit() == null
            && Binder.isDistinct(mention);
    if (!bare) {
      return Optional.empty();
    }
    return bonds.stream()
        .filter(bond -> bond.value().span().end() <= figure.span().start())
        .reduce((one, next) -> next)
        .filter(bond -> Ellipsis.between(sentence, bond.value().span(), figure.span()))
        .flatMap(
            bond ->
                utterance.page().values().quantity(bond.property(), figure, sentence.text())
                    .map(value -> new Bond(bond.property(), part(sentence, figure), value, bond.cost())));
  }

  /** From the last comma to a figure. */
  private static Span part(Sentence sentence, Figure figure) {
    String before = sentence.before(figure.span());
    int comma = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
    int start = sentence.span().start() + (comma < 0 ? before.length() : comma + 2);
    return new Span(start, figure.span().end());
  }

  /** What no word of its sentence claims goes to the property that stands over it, or before. */
  private void byTopic(Utterance utterance, Figure figure) {
    String text = utterance.sentence().text();
    if (!(figure instanceof QuantityMention mention)) {
      return;
    }
    List<Property> open = new ArrayList<>(utterance.asked().topics());
    open.addAll(Binder.isDistinct(mention) ? utterance.asked().carried() : List.of());
    for (Property property : open) {
      Optional<FoundValue> value = utterance.page().values().quantity(property, figure, text);
      if (value.isPresent()) {
        say(utterance, property, value.get(), new Label(value.get().span(), BY_TOPIC));
        return;
      }
    }
  }

  /** The words that say of what, and how sure the reading is. */
  private record Label(Span span, double certainty) {}

  private void say(Utterance utterance, Property property, FoundValue value, Label label) {
    Sentence sentence = utterance.sentence();
    boolean mute =
        Mood.isGeneric(sentence, value.span())
            || nouns.areMeant(sentence, value.span())
            || Mood.denies(sentence, value.span())
            || isOfRival(utterance, value.span())
            || isOperand(sentence, value.span())
            || isDifference(sentence, value.span())
            || isPartitioned(sentence, value.span())
            || isWhole(sentence, label.span(), value.span());
    if (!mute) {
      utterance.say(property, value, label.span(), Remark.of(NAME, label.certainty()));
    }
  }

  /** A figure of a formula: {@code ÷ 300}. */
  private static boolean isOperand(Sentence sentence, Span figure) {
    String before = sentence.before(figure).stripTrailing();
    return !before.isEmpty() && OPERATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** {@code 5 more towers than Y}: said of the difference. */
  private static boolean isDifference(Sentence sentence, Span figure) {
    if (!sentence.mentions().has(CueKind.COMPARISON)) {
      return false;
    }
    return sentence.mentions().cues(CueKind.COMPARISON).stream()
        .filter(cue -> cue.span().start() >= figure.end())
        .filter(cue -> sentence.between(figure, cue.span()).indexOf(',') < 0)
        .anyMatch(cue -> sentence.words(figure, cue.span()) <= DIFFERENCE);
  }

  /** {@code compared with 5}: a rival's, unless the rival stands there by name, as in {@code Y (5)}. */
  private static boolean isOfRival(Utterance utterance, Span figure) {
    return Mood.isCompared(utterance.sentence(), figure) && !utterance.governor().isAttached(figure);
  }

  /** {@code 3 open ones out of 20}: the figure behind is not what the words before it are of. */
  private static boolean isWhole(Sentence sentence, Span label, Span figure) {
    return label.end() <= figure.start() && OUT_OF.matcher(sentence.before(figure)).find();
  }

  /** {@code half of the 5}: said of a part of it. */
  private static boolean isPartitioned(Sentence sentence, Span figure) {
    for (Figure other : sentence.mentions().figures()) {
      if (other.span().end() < figure.start() && isShare(other)) {
        String words = sentence.between(other.span(), figure).strip();
        if (words.startsWith("of ") && Words.count(words) <= DIFFERENCE + 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShare(Figure figure) {
    return figure instanceof QuantityMention mention && Fit.isPercent(mention.quantity().unit());
  }
}
