package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Value;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Quote;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.govern.OfKind;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.Voices;
import org.gainsay.extract.sentence.stance.Mood;
import org.gainsay.extract.sentence.stance.Parts;
import org.gainsay.extract.sentence.stance.Stage;
import org.gainsay.extract.sentence.stance.Sum;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Scopes;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its place: who governs it, what it inherits from what leads into it.
 *
 * @param asked what it can answer without saying so
 * @param voices on whose word it stands
 */
public record Utterance(
    Placed placed, Sentence sentence, Governor governor, Asked asked, Voices voices) {

  Page page() {
    return placed.page();
  }

  /** How something is said: in which words, with what to remark. */
  public record Wording(Span words, Remark remark) {}

  /** Adds a statement for each subject that governs the value. */
  void say(Property property, FoundValue value, Span words, Remark remark) {
    Wording wording = new Wording(words, remark);
    about(property, value, words).forEach(subject -> say(subject, property, value, wording));
  }

  /** Who governs the value; where those are of another kind than the property speaks of, whom the place is about. */
  private List<Subject> about(Property property, FoundValue value, Span words) {
    List<Subject> governing = subjects(value, words);
    OfKind kind = new OfKind(property.domains(), page().finder());
    List<Subject> about = kind.of(governing, sentence, value.span(), governor.fallback());
    @Nullable Subject placed = about.isEmpty() && !governing.isEmpty() ? page().subjectOf(placed().context(), placed().passage()) : null;
    return placed == null ? about : List.of(placed);
  }

  /** Adds a statement about a subject. */
  public void say(Subject subject, Property property, FoundValue value, Wording wording) {
    if (isItself(subject, value)) {
      return;
    }
    Remark remark = wording.remark();
    Span quote = sentence.passage().found(quote(wording.words(), value.span()));
    Span place = sentence.passage().found(value.span());
    Draft draft = Draft.of(property, value.value(), quote, place, manner(value.span(), remark));
    SortedMap<String, String> scope = new TreeMap<>(remark.scope());
    boolean figure = value.value() instanceof Value.QuantityValue;
    if (figure && !scope.containsKey(Scopes.PART)) {
      scope.putAll(Stage.of(sentence, property, value.span()));
    }
    Draft scoped = draft.in(scope);
    Draft said = remark.denied() ? scoped.denied() : scoped;
    if (remark.isDoubtful()) {
      page().doubt(subject, said);
    } else {
      page().add(subject, said);
    }
  }

  /** Nothing is based on, made by or part of itself. */
  private static boolean isItself(Subject subject, FoundValue value) {
    return value.value() instanceof Value.EntityValue thing
        && thing.entity().iri().equals(subject.term().iri());
  }

  private Span quote(Span words, Span value) {
    return Quote.of(sentence, governor, words.cover(value), value);
  }

  private List<Subject> subjects(FoundValue value, Span words) {
    if (value.value() instanceof Value.EntityValue) {
      return governor.ofThing(words, value.span());
    }
    if (value.value() instanceof Value.UndisclosedValue) {
      return governor.ofSilence(value.span());
    }
    if (Sum.isBeyond(sentence, value.span())) {
      return governor.ofSum(value.span());
    }
    return Parts.isAddition(sentence, value.span())
        ? governor.ofAddition(value.span())
        : governor.of(value.span());
  }

  private Manner manner(Span value, Remark remark) {
    Mood mood = Mood.over(sentence, value).and(placed.inherited());
    return mood.manner(remark.recogniser(), remark.certainty(), voices.over(value));
  }

  /** The properties that its label and its headings name, nearest first. */
  public static List<Property> topics(Placed placed, List<Property> label) {
    List<Property> topics = new ArrayList<>(label);
    for (Passage heading : placed.context().headings().reversed()) {
      topics.addAll(placed.page().asked(heading));
    }
    return topics;
  }

  /** The words that a value is quoted with where no label stands near it. */
  Span predicate(Span value) {
    @Nullable Span verb = Predicates.before(sentence, value);
    return verb == null ? value : verb;
  }
}
