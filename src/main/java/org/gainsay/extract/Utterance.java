package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Value;
import org.gainsay.document.Context;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its place: who governs it, what it inherits from what leads into it.
 *
 * @param topics properties that its label or heading names
 * @param inherited the hedges of its lead-in
 * @param voices on whose word it stands
 */
record Utterance(
    Page page,
    Context context,
    Sentence sentence,
    Governor governor,
    List<Property> topics,
    Mood inherited,
    Voices voices) {

  /** Adds a statement for each subject that governs the value. */
  void say(Property property, FoundValue value, Span words, Remark remark) {
    Span quote = sentence.passage().found(Quote.of(this, words.cover(value.span()), value.span()));
    Span place = sentence.passage().found(value.span());
    Draft draft = Draft.of(property, value.value(), quote, place, manner(value.span(), remark));
    SortedMap<String, String> scope = new TreeMap<>(remark.scope());
    boolean figure = value.value() instanceof Value.QuantityValue;
    if (figure && Mood.isOfPart(sentence, value.span())) {
      scope.putIfAbsent(Scopes.PART, sentence.passage().slice(value.span()));
    }
    Draft scoped = draft.in(scope);
    Draft whole = remark.denied() ? scoped.denied() : scoped;
    subjects(value).forEach(subject -> page.add(subject, whole));
  }

  private List<Subject> subjects(FoundValue value) {
    if (value.value() instanceof Value.UndisclosedValue) {
      return governor.ofSilence(value.span());
    }
    return Mood.isAddition(sentence, value.span())
        ? governor.ofAddition(value.span())
        : governor.of(value.span());
  }

  private Manner manner(Span value, Remark remark) {
    Mood mood = Mood.over(sentence, value).and(inherited);
    return mood.manner(remark.recogniser(), remark.certainty(), voices.over(value));
  }

  /** What a recogniser knows of a statement beside property and value. */
  record Remark(
      String recogniser, double certainty, SortedMap<String, String> scope, boolean denied) {
    static Remark of(String recogniser, double certainty) {
      return new Remark(recogniser, certainty, new TreeMap<>(), false);
    }

    Remark in(SortedMap<String, String> conditions) {
      return new Remark(recogniser, certainty, conditions, denied);
    }

    Remark denying(boolean denies) {
      return new Remark(recogniser, certainty, scope, denies);
    }
  }

  /** The properties that its label and its headings name, nearest first. */
  static List<Property> topics(Page page, Context context, List<Property> label) {
    List<Property> topics = new ArrayList<>(label);
    for (int at = context.headings().size() - 1; at >= 0; at--) {
      topics.addAll(page.finder().property(context.headings().get(at).text()));
    }
    return topics;
  }

  /** The words that a value is quoted with where no label stands near it. */
  Span predicate(Span value) {
    @Nullable Span verb = Predicates.before(sentence, value);
    return verb == null ? value : verb;
  }
}
