package org.gainsay.extract.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Values;
import org.gainsay.extract.sentence.Acronym;
import org.gainsay.extract.sentence.Mood;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Range;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code X uses steel}, {@code developed by Y}: concepts and things as values of a sentence. */
final class ConceptRecogniser {
  private static final String NAME = "concept";
  private static final double LABELLED = 0.9;
  private static final double BARE = 0.75;
  private static final int NEAR = 2;
  private static final int LISTED = 5;

  private final List<Property> properties;
  private final Set<String> nouns;

  ConceptRecogniser(Vocabulary vocabulary) {
    this.properties =
        vocabulary.properties().stream().filter(property -> property.range().isNamed()).toList();
    this.nouns = vocabulary.subjectNouns();
  }

  void read(Utterance utterance) {
    for (NameMention name : utterance.sentence().mentions().names()) {
      read(utterance, name);
    }
  }

  private void read(Utterance utterance, NameMention name) {
    Sentence sentence = utterance.sentence();
    if (isSubject(utterance, name)) {
      return;
    }
    List<Property> takers =
        properties.stream()
            .filter(property -> name.individual().isOneOf(property.range().classes()))
            .toList();
    Optional<PropertyMention> label = label(sentence, name, takers);
    if (label.isPresent()) {
      say(utterance, label.get().property(), name, label.get().span(), LABELLED);
    } else if (takers.size() == 1 && stands(takers.get(0), sentence, name)) {
      say(utterance, takers.get(0), name, utterance.predicate(name.span()), BARE);
    }
  }

  /** Whether the same words also name a subject, which they then rather do. */
  private static boolean isSubject(Utterance utterance, NameMention name) {
    return name.individual().concept()
        && utterance.sentence().mentions().within(name.span()).names().stream()
            .filter(other -> other.span().equals(name.span()))
            .anyMatch(other -> utterance.page().finder().isSubject(other.individual()));
  }

  /** A concept can stand for itself; a thing with a name of its own cannot. */
  private boolean stands(Property property, Sentence sentence, NameMention name) {
    boolean distinctive = isDistinctive(sentence.passage().slice(name.span()));
    return property.range().kind() == Range.Kind.CONCEPT
        && (isSaid(sentence, name.span())
            || isWhole(sentence, name.span())
            || (distinctive && !isOfOthers(sentence, name)));
  }

  /** {@code Sold out.} is a sentence of its own where others stand beside it. */
  private static boolean isWhole(Sentence sentence, Span name) {
    Span span = sentence.span();
    String words = sentence.text().substring(span.start(), span.end()).strip();
    return words.equals(sentence.passage().slice(name) + ".") && words.length() < sentence.text().strip().length();
  }

  /** Whether words are a technical name rather than a common word. */
  private static boolean isDistinctive(String words) {
    boolean parts = words.chars().anyMatch(unit -> unit == ' ' || unit == '-');
    return parts || words.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Whether a verb that ties it to its subject stands directly before. */
  private static boolean isSaid(Sentence sentence, Span name) {
    @Nullable Span verb = Predicates.before(sentence, name);
    return verb != null && sentence.words(verb, name) <= 1;
  }

  /** {@code dense models}: said of models in general. */
  private boolean isOfOthers(Sentence sentence, NameMention name) {
    String rest = sentence.behind(name.span()).stripLeading();
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    String words = sentence.passage().slice(name.span()).toLowerCase(Locale.ROOT);
    return isPlural(rest.substring(0, end))
        || isPlural(words.substring(words.lastIndexOf(' ') + 1));
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") && nouns.contains(word);
  }

  private Optional<PropertyMention> label(
      Sentence sentence, NameMention name, List<Property> takers) {
    return sentence.mentions().properties().stream()
        .filter(label -> takers.contains(label.property()))
        .filter(label -> sentence.together(label.span(), name.span()))
        .filter(label -> isNear(sentence, label, name))
        .min(
            Comparator.<PropertyMention>comparingInt(
                    label -> sentence.words(label.span(), name.span()))
                .thenComparingInt(label -> -label.span().length()));
  }

  /** Labels of things stand before them; those of concepts on either side. */
  private static boolean isNear(Sentence sentence, PropertyMention label, NameMention name) {
    if (label.property().range().kind() == Range.Kind.ENTITY) {
      boolean before = label.span().start() <= name.span().start();
      return before && unnamed(sentence, label.span(), name.span()) <= LISTED;
    }
    return sentence.words(label.span(), name.span()) <= NEAR;
  }

  /** How many words stand between two stretches beside names: those of a list do not count. */
  private static int unnamed(Sentence sentence, Span label, Span name) {
    String gap = sentence.between(label, name);
    if (label.end() > name.start() || gap.indexOf(')') >= 0 || gap.indexOf(':') >= 0) {
      return Integer.MAX_VALUE;
    }
    int from = label.end();
    Span between = new Span(from, name.start());
    int named =
        sentence.mentions().within(between).names().stream()
            .mapToInt(each -> Words.count(sentence.passage().slice(each.span())))
            .sum();
    return sentence.words(label, name) - named;
  }

  private void say(
      Utterance utterance, Property property, NameMention name, Span words, double certainty) {
    Sentence sentence = utterance.sentence();
    boolean mute =
        Mood.isGeneric(sentence, name.span()) || Mood.isCompared(sentence, name.span());
    if (!mute) {
      FoundValue value = Acronym.with(sentence, Values.named(name, sentence.text()));
      boolean denied = Mood.denies(sentence, name.span());
      utterance.say(property, value, words, Remark.of(NAME, certainty).denying(denied));
    }
  }
}
