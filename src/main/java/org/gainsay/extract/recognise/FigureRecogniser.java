package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.bind.Parallels;
import org.gainsay.extract.bind.Reading;
import org.gainsay.extract.recognise.figure.BareItems;
import org.gainsay.extract.recognise.figure.ClauseConditions;
import org.gainsay.extract.recognise.figure.Coming;
import org.gainsay.extract.recognise.figure.Contrasts;
import org.gainsay.extract.recognise.figure.CountedConcepts;
import org.gainsay.extract.recognise.figure.Unsaid;
import org.gainsay.extract.recognise.question.Reply;
import org.gainsay.extract.recognise.score.Bound;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Stage;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.NearConditions;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** {@code X has 12 towers}: figures and dates beside the words for a property. */
final class FigureRecogniser {
  private static final String NAME = "sentence";
  private static final double LABELLED = 0.9;
  private static final double BY_TOPIC = 0.8;

  private final List<Property> things;
  private final BareItems items;
  private final Coming coming;
  private final Unsaid unsaid;
  private final Scopes scopes;

  FigureRecogniser(List<Property> things, Nouns nouns, Scopes scopes, BareItems items, Coming coming) {
    this.things = List.copyOf(things);
    this.coming = coming;
    this.items = items;
    this.unsaid = new Unsaid(nouns);
    this.scopes = scopes;
  }

  /** Reads a sentence but for what stretches or scores of it said already; returns what it bound. */
  List<Bond> read(Utterance utterance, List<Span> taken, List<Bound> scored) {
    Sentence sentence = utterance.sentence();
    if (sentence.mentions().figures().isEmpty()) {
      return List.of();
    }
    List<Bond> bonds =
        Parallels.bonds(sentence, utterance.governor(), utterance.page().values()).stream().map(bond -> coming.of(sentence, bond)).toList();
    unbound(utterance, taken, bonds, said(utterance, taken, bonds, scored));
    return bonds;
  }

  /** Says what labels claim; returns those bonds that are of someone. */
  private Set<Bond> said(Utterance utterance, List<Span> taken, List<Bond> bonds, List<Bound> scored) {
    Set<Bond> said = new HashSet<>();
    for (Bond bond : bonds) {
      if (isFree(bond.value().span(), taken)) {
        Label label = new Label(bond.label(), LABELLED, Bound.conditions(scored, bond.property(), bond.value().span()));
        if (say(utterance, bond.property(), bond.value(), label)) {
          said.add(bond);
        }
        scored.removeIf(score -> score.isOf(bond.property(), bond.value().span()));
        former(utterance, bond);
      }
    }
    return said;
  }

  /** Says what no label claims: it is denied beside what one does, or goes to the topic. */
  private void unbound(Utterance utterance, List<Span> taken, List<Bond> bonds, Set<Bond> said) {
    Sentence sentence = utterance.sentence();
    Set<Span> bound = bonds.stream().map(bond -> bond.value().span()).collect(Collectors.toSet());
    List<Figure> figures = sentence.mentions().figures();
    for (int at = 0; at < figures.size(); at++) {
      Span figure = figures.get(at).span();
      if (!bound.contains(figure) && isFree(figure, taken) && !Changes.isFormer(sentence, at)) {
        Optional<Contrasts.Denied> denied = Contrasts.of(sentence, bonds, figures.get(at), utterance.page().values());
        denied.filter(not -> said.contains(not.bond())).ifPresent(not -> deny(utterance, not));
        if (denied.isEmpty()) {
          byTopic(utterance, figures.get(at));
        }
      }
    }
  }

  private void deny(Utterance utterance, Contrasts.Denied denied) {
    say(utterance, denied.bond().property(), denied.value(), new Label(denied.value().span(), LABELLED, new TreeMap<>()), true);
  }

  /** {@code widened from 5 to 7 m}: what a value replaced was one of the same property. */
  private void former(Utterance utterance, Bond bond) {
    Sentence sentence = utterance.sentence();
    List<Figure> before = Changes.before(sentence, bond.value().span());
    for (int place = 0; place < before.size(); place++) {
      Remark remark =
          Remark.of(NAME, LABELLED)
              .in(Stage.former(sentence, before.get(place).span(), place + 1));
      utterance
          .page()
          .values()
          .quantity(bond.property(), before.get(place), sentence.text())
          .ifPresent(value -> utterance.say(bond.property(), value, bond.label(), remark));
    }
  }

  private static boolean isFree(Span figure, List<Span> taken) {
    return taken.isEmpty() || taken.stream().noneMatch(span -> span.overlaps(figure));
  }

  /** What no word of its sentence claims goes to the property that stands over it, or before. */
  private void byTopic(Utterance utterance, Figure figure) {
    Optional<BareItems.Item> answer =
        asked(utterance, figure).stream()
            .flatMap(property -> value(utterance, property, figure).map(value -> new BareItems.Item(property, value)).stream())
            .findFirst();
    answer.ifPresent(item -> say(utterance, item, BY_TOPIC));
    if (answer.isEmpty() && figure instanceof QuantityMention) {
      byItself(utterance, figure);
    }
  }

  private static Optional<FoundValue> value(Utterance utterance, Property property, Figure figure) {
    return figure instanceof DateMention date
        ? Optional.of(Values.date(date, utterance.sentence().text()))
        : utterance.page().values().quantity(property, figure, utterance.sentence().text());
  }

  /** The properties that stand over a figure, or before, and may take it. */
  private static List<Property> asked(Utterance utterance, Figure figure) {
    boolean replies = Reply.begins(utterance.sentence(), figure.span());
    boolean carries = (replies && utterance.asked().questioned()) || (figure instanceof QuantityMention mention && Reading.isDistinct(mention));
    List<Property> open = new ArrayList<>(utterance.asked().topics());
    open.addAll(carries ? utterance.asked().carried() : List.of());
    if (figure instanceof DateMention date) {
      return replies && !date.date().isOfAnyYear() ? open.stream().filter(property -> property.range().kind() == Range.Kind.DATE).toList() : List.of();
    }
    boolean bare = figure instanceof QuantityMention mention && mention.quantity().unit() == null;
    boolean others = bare && new Reading(utterance.sentence(), utterance.page().values()).isOfOthers(figure.span());
    open.removeIf(property -> Fit.isScore(property) || (others && !property.units().isEmpty()));
    return open;
  }

  /** What a figure is of by what it counts, or as an item of a list. */
  private void byItself(Utterance utterance, Figure figure) {
    Optional<BareItems.Item> item =
        new CountedConcepts(utterance.page().finder(), utterance.page().values())
            .of(utterance.sentence(), figure, things)
            .or(() -> items.of(utterance.sentence(), figure, utterance.page().values()));
    item.ifPresent(one -> say(utterance, one, BY_TOPIC));
    if (item.isEmpty()) {
      items.within(utterance.sentence(), figure, utterance.page().values(), utterance.page().finder().binaryUnits()).ifPresent(one -> say(utterance, one, Remark.DOUBTFUL));
    }
  }

  private void say(Utterance utterance, BareItems.Item item, double certainty) {
    say(utterance, item.property(), item.value(), new Label(item.value().span(), certainty, new TreeMap<>()));
  }

  /** The words that say of what, how sure the reading is, and conditions found beside. */
  private record Label(Span span, double certainty, SortedMap<String, String> scope) {}

  /** Whether it was said, and not of something else. */
  private boolean say(Utterance utterance, Property property, FoundValue value, Label label) {
    return say(utterance, property, value, label, Denial.isOf(utterance.sentence(), value.span()));
  }

  private boolean say(Utterance utterance, Property property, FoundValue value, Label label, boolean denied) {
    Sentence sentence = utterance.sentence();
    boolean mute = unsaid.isSo(sentence, utterance.governor(), property, value.span(), label.span()) || (!denied && Denial.of(sentence, value.span(), label.span()));
    if (!mute) {
      Span words = label.span().cover(value.span());
      Remark remark = Remark.of(NAME, label.certainty());
      SortedMap<String, String> scope = new TreeMap<>(label.scope());
      scope.putAll(new NearConditions(scopes).of(property, sentence.mentions(), words));
      new ClauseConditions(scopes).add(scope, property, sentence, value.span());
      utterance.say(property, value, label.span(), remark.in(scope).denying(denied));
    }
    return !mute;
  }
}
