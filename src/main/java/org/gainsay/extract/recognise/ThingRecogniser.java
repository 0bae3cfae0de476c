package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value.EntityValue;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.thing.ActiveVerbs;
import org.gainsay.extract.recognise.thing.NewThings;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Modifiers;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Takers;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Inverses;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** {@code built by Y}, {@code Y built it}, {@code a Y clone}: things with names as values. */
final class ThingRecogniser {
  private static final String NAME = "thing";
  private static final double LABELLED = 0.9;
  private static final Pattern COUNTED = Pattern.compile("\\d\\p{L}?(?:\\s\\p{Ll}{3,16}){1,3}$");
  private static final int LISTED = 5;
  private static final int LISTED_BRIEFLY = 2;

  private final Takers takers;
  private final Scopes scopes;
  private final Set<String> nouns;
  private final Inverses inverses;
  private final ActiveVerbs verbs;
  private final NewThings unknown;

  ThingRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.scopes = scopes;
    this.takers = new Takers(vocabulary, Range.Kind.ENTITY);
    this.nouns = vocabulary.kinds().nouns();
    this.inverses = Inverses.of(vocabulary);
    this.verbs = ActiveVerbs.of(takers.properties());
    this.unknown = NewThings.of(takers.properties(), vocabulary.kinds().classes(), nouns);
  }

  void read(Utterance utterance) {
    for (NameMention name : utterance.sentence().mentions().names()) {
      List<Property> able = takers.of(name.individual());
      if (!able.isEmpty()) {
        read(utterance, name, able);
      }
    }
    for (NewThings.Found found : unknown.in(utterance.sentence())) {
      if (!isFamily(utterance, found.name())) {
        say(utterance, found.property(), found.name(), found.words());
      }
    }
  }

  /** {@code by the Heron team} about Heron 2: those who are called after what they make. */
  private static boolean isFamily(Utterance utterance, NameMention name) {
    @Nullable Subject subject = utterance.page().subjectOf(utterance.placed().context(), utterance.placed().passage());
    String words = name.individual().labels().preferred();
    String about = subject == null ? "" : subject.term().label();
    return about.startsWith(words)
        && (about.length() == words.length() || !Character.isLetter(about.charAt(words.length())));
  }

  private void read(Utterance utterance, NameMention name, List<Property> takers) {
    Sentence sentence = utterance.sentence();
    Optional<PropertyMention> label = label(utterance, name, takers);
    if (label.isPresent()) {
      say(utterance, label.get().property(), name, label.get().span());
      return;
    }
    for (Property property : takers) {
      Optional<Span> led = unknown.led(sentence, property, name.span());
      if (led.isPresent()) {
        say(utterance, property, name, led.get());
        return;
      }
      Optional<Span> verb = verbs.behind(sentence, property, name.span());
      if (verb.isPresent()) {
        List<Subject> made = utterance.governor().ofObject(name.span(), verb.get());
        FoundValue value = Values.named(name, sentence.text());
        made.forEach(subject -> utterance.say(subject, property, value, said(verb.get())));
        return;
      }
    }
  }

  private static Utterance.Wording said(Span words) {
    return new Utterance.Wording(words, Remark.of(NAME, LABELLED));
  }

  /** The nearest label before the name, or one directly behind it. */
  private Optional<PropertyMention> label(
      Utterance utterance, NameMention name, List<Property> takers) {
    Sentence sentence = utterance.sentence();
    @Nullable PropertyMention nearest = null;
    for (PropertyMention label : sentence.mentions().properties()) {
      if (takers.contains(label.property())
          && sentence.together(label.span(), name.span())
          && (leads(sentence, label.span(), name) || isBehind(sentence, label, name))
          && (nearest == null || sentence.isNearer(label.span(), nearest.span(), name.span()))) {
        nearest = label;
      }
    }
    return Optional.ofNullable(nearest).filter(label -> !isOfOthers(sentence, label.span()));
  }

  private static boolean leads(Sentence sentence, Span label, NameMention name) {
    boolean brief = Words.count(sentence.passage().slice(label)) == 1;
    return label.start() <= name.span().start()
        && !isIntroduced(sentence, label, name.span())
        && Listing.words(sentence, label, name.span()) <= (brief ? LISTED_BRIEFLY : LISTED);
  }

  /** {@code Based on Y, X has 5}: X is whom the rest is about, and no second value. */
  private static boolean isIntroduced(Sentence sentence, Span label, Span name) {
    Span between = new Span(label.end(), Math.max(label.end(), name.start()));
    return Words.count(sentence.before(label)) <= 1
        && !sentence.mentions().names(between).isEmpty()
        && sentence.mentions().cues(CueKind.PREDICATE).stream()
            .anyMatch(cue -> sentence.follows(name, cue.span()));
  }

  /** A label that begins with a hyphen ({@code -clone}) stands behind its value. */
  private static boolean isBehind(Sentence sentence, PropertyMention label, NameMention name) {
    return sentence.follows(name.span(), label.span())
        && Modifiers.isBehind(label.property(), sentence.passage().slice(label.span()));
  }

  /** {@code six models built by Y}, {@code 40 stones taken from Y}: said of things that are only counted. */
  private boolean isOfOthers(Sentence sentence, Span label) {
    String before = sentence.before(label).stripTrailing();
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    String word = before.substring(start);
    boolean things = nouns.contains(word) && Predicates.before(sentence, label) == null;
    return word.endsWith("s") && (things || COUNTED.matcher(before).find());
  }

  private void say(Utterance utterance, Property property, NameMention name, Span words) {
    Sentence sentence = utterance.sentence();
    if (Others.areMeant(sentence, name.span()) || Others.areCompared(sentence, name.span())) {
      return;
    }
    FoundValue value = Values.named(name, sentence.text());
    Remark remark =
        Remark.of(NAME, LABELLED)
            .in(scopes.near(property, sentence.mentions(), words.cover(name.span())))
            .denying(Denial.of(sentence, name.span(), words));
    Optional<Property> inverse = inverses.of(property);
    utterance.say(property, value, words, remark);
    inverse.ifPresent(turned -> turned(utterance, turned, value, new Utterance.Wording(words, remark)));
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
