package org.gainsay.extract.recognise;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value.EntityValue;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.question.Inquiries;
import org.gainsay.extract.recognise.thing.ActiveVerbs;
import org.gainsay.extract.recognise.thing.Doings;
import org.gainsay.extract.recognise.thing.NewThings;
import org.gainsay.extract.recognise.thing.ThingLabels;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.NearConditions;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Takers;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Inverses;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** {@code built by Y}, {@code Y built it}, {@code a Y clone}: things with names as values. */
final class ThingRecogniser {
  private static final String NAME = "thing";
  private static final double LABELLED = 0.9;
  private static final Pattern NOT = Pattern.compile("\\bnot\\b");

  private final Takers takers;
  private final Scopes scopes;
  private final ThingLabels labels;
  private final Inverses inverses;
  private final ActiveVerbs verbs;
  private final NewThings unknown;
  private final Headed headed;
  private final Doings doings;

  ThingRecogniser(Vocabulary vocabulary, Scopes scopes, Inquiries inquiries) {
    this.scopes = scopes;
    this.takers = new Takers(vocabulary, Range.Kind.ENTITY);
    this.labels = new ThingLabels(vocabulary.kinds().nouns(), vocabulary.kinds().classes());
    this.inverses = Inverses.of(vocabulary);
    this.verbs = ActiveVerbs.of(takers.properties());
    this.headed = new Headed(takers.properties(), inquiries);
    this.unknown = NewThings.of(takers.properties(), vocabulary.kinds().classes(), vocabulary.kinds().nouns());
    this.doings = unknown.doings(verbs, new Nouns(vocabulary), vocabulary.kinds().classes());
  }

  void read(Utterance utterance) {
    for (NameMention name : utterance.sentence().mentions().names()) {
      List<Property> able = takers.of(name.individual());
      boolean told = !able.isEmpty() && read(utterance, name, able);
      if (!told && !name.individual().concept()) {
        led(utterance, name, able);
      }
    }
    for (NewThings.Found found : unknown.in(utterance.sentence())) {
      if (!isFamily(utterance, found.name())) {
        say(utterance, found.property(), found.name(), found.words());
      }
    }
  }

  /** Reads those that are told by what they do, whatever else is seen in the sentence. */
  void readTold(Utterance utterance) {
    doings.read(utterance);
  }

  /** Reads the names that stand below a heading that asks for them, whatever else is seen in the sentence. */
  void readHeaded(Utterance utterance) {
    headed.asked(utterance).ifPresent(property -> listed(utterance, property));
  }

  private void listed(Utterance utterance, Property property) {
    Sentence sentence = utterance.sentence();
    List<Span> names = Headed.names(utterance);
    sentence.mentions().names().stream()
        .filter(name -> names.contains(name.span()) && takers.of(name.individual()).contains(property))
        .forEach(name -> say(utterance, property, name, name.span()));
    unknown.named(sentence, property, names).forEach(found -> say(utterance, property, found.name(), found.name().span()));
  }

  /** {@code by the Heron team} about Heron 2: those who are called after what they make. */
  private static boolean isFamily(Utterance utterance, NameMention name) {
    @Nullable Subject subject = utterance.page().subjectOf(utterance.placed().context(), utterance.placed().passage());
    String words = name.individual().labels().preferred();
    String about = subject == null ? "" : subject.term().label();
    return about.startsWith(words)
        && (about.length() == words.length() || !Character.isLetter(about.charAt(words.length())));
  }

  /** {@code run by Y}: words that can lead to nothing else say it of Y, for whatever the vocabulary takes that. */
  private void led(Utterance utterance, NameMention name, List<Property> able) {
    unknown.led(utterance.sentence(), name)
        .filter(found -> !able.contains(found.property()) && Collections.disjoint(found.property().domains(), name.individual().classes()))
        .ifPresent(found -> say(utterance, found.property(), name, found.words()));
  }

  /** Whether the words around a name say what it is. */
  private boolean read(Utterance utterance, NameMention name, List<Property> takers) {
    Sentence sentence = utterance.sentence();
    Optional<PropertyMention> label = labels.of(sentence, name, takers);
    if (label.isPresent()) {
      say(utterance, label.get().property(), name, label.get().span());
      return true;
    }
    for (Property property : takers) {
      if (isTold(utterance, name, property)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words for a property, or a verb of it, say what a name is. */
  private boolean isTold(Utterance utterance, NameMention name, Property property) {
    Sentence sentence = utterance.sentence();
    Optional<Span> led = unknown.led(sentence, property, name.span());
    Optional<Span> verb = led.isPresent() ? Optional.empty() : verbs.behind(sentence, property, name.span());
    Optional<Span> told = led.isPresent() || verb.isPresent() ? Optional.empty() : verbs.relative(sentence, property, name.span());
    led.ifPresent(words -> say(utterance, property, name, words));
    verb.ifPresent(words -> doings.done(utterance, property, name, words));
    told.ifPresent(words -> doings.doneTo(utterance, property, name, words));
    return led.isPresent() || verb.isPresent() || told.isPresent();
  }

  private void say(Utterance utterance, Property property, NameMention name, Span words) {
    Sentence sentence = utterance.sentence();
    if (Others.areMeant(sentence, name.span()) || Others.areCompared(sentence, name.span())) {
      return;
    }
    FoundValue value = Values.named(name, sentence.text());
    Remark remark =
        Remark.of(NAME, LABELLED)
            .in(new NearConditions(scopes).of(property, sentence.mentions(), words.cover(name.span())))
            .denying(Denial.of(sentence, name.span(), words) || isNot(sentence, name.span(), words));
    Optional<Property> inverse = inverses.of(property);
    utterance.say(property, value, words, remark);
    inverse.ifPresent(turned -> turned(utterance, turned, value, new Utterance.Wording(words, remark)));
  }

  /** {@code Y is not the builder}. */
  private static boolean isNot(Sentence sentence, Span name, Span words) {
    return name.end() < words.start() && NOT.matcher(sentence.between(name, words)).find();
  }

  /** {@code X succeeds Y} is said of Y as well: its successor is X. */
  private static void turned(
      Utterance utterance, Property inverse, FoundValue value, Utterance.Wording wording) {
    EntityValue thing = (EntityValue) value.value();
    for (Subject subject : utterance.governor().ofThing(wording.words(), value.span())) {
      Term term = subject.term();
      if (!term.iri().equals(thing.entity().iri())) {
        FoundValue turned = new FoundValue(new EntityValue(term, subject.text()), value.span());
        utterance.say(new Subject(thing.entity(), thing.text()), inverse, turned, wording);
      }
    }
  }
}
