package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.concept.ConceptUse;
import org.gainsay.extract.recognise.question.Inquiries;
import org.gainsay.extract.recognise.thing.NameList;
import org.gainsay.extract.sentence.Acronym;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Exceptions;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.NearConditions;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Takers;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** {@code X uses steel}, {@code X is a viaduct}: concepts as values of a sentence. */
final class ConceptRecogniser {
  private static final String NAME = "concept";
  private static final double LABELLED = 0.9;
  private static final double BARE = 0.75;
  private static final Pattern TO_COME = Pattern.compile("\\b(?:will|to|should|would) be\\s$");
  private static final int NEAR = 2;
  private static final WordList PLANNED = WordList.of("participles of what is to come");

  private final Takers takers;
  private final Scopes scopes;
  private final Set<String> nouns;
  private final Headed headed;

  ConceptRecogniser(Vocabulary vocabulary, Scopes scopes, Inquiries inquiries) {
    this.scopes = scopes;
    this.takers = new Takers(vocabulary, Range.Kind.CONCEPT);
    this.nouns = vocabulary.kinds().nouns();
    this.headed = new Headed(takers.properties(), inquiries);
  }

  /** Reads a sentence but for words that said what happened on a date: that may hold no more. */
  void read(Utterance utterance, List<Bond> bonds) {
    List<NameMention> names = utterance.sentence().mentions().names();
    Optional<Property> asked = names.isEmpty() ? Optional.empty() : headed.asked(utterance);
    for (NameMention name : names) {
      if (bonds.stream().noneMatch(bond -> isEvent(bond) && (isWithin(utterance.sentence(), name.span(), bond.label()) || isPlan(utterance.sentence(), name.span(), bond)))) {
        read(utterance, name, asked.orElse(null));
      }
    }
  }

  private static boolean isListed(Sentence sentence, Span name) {
    return NameList.isItem(sentence, name) || NameList.in(sentence).contains(name);
  }

  private static boolean isEvent(Bond bond) {
    return bond.property().range().kind() == Range.Kind.DATE;
  }

  /** {@code is planned for May}: when something is to come, and not how it stands. */
  private static boolean isPlan(Sentence sentence, Span name, Bond bond) {
    return bond.label().end() <= name.start()
        && sentence.words(name, bond.value().span()) <= 1
        && PLANNED.has(sentence.passage().slice(name).toLowerCase(Locale.ROOT));
  }

  /** {@code will be closed in 2030}: how it will stand some day, and not now. */
  private static boolean isOfDay(Sentence sentence, Span name) {
    return TO_COME.matcher(sentence.before(name)).find()
        && sentence.mentions().figures().stream()
            .anyMatch(figure -> figure instanceof DateMention && figure.span().start() > name.end() && sentence.words(name, figure.span()) <= NEAR);
  }

  /** {@code opened in}, {@code will be closed in}: words that say when, and not how it stands now. */
  private static boolean isWithin(Sentence sentence, Span name, Span label) {
    return label.contains(name) && (label.length() > name.length() || TO_COME.matcher(sentence.before(name)).find());
  }

  /**
   * Reads the name of a concept.
   *
   * @param asked what the heading or question before asks for, or null
   */
  private void read(Utterance utterance, NameMention name, @Nullable Property asked) {
    Sentence sentence = utterance.sentence();
    List<Property> able = takers.of(name.individual());
    ConceptUse use = new ConceptUse(sentence, nouns);
    if (able.isEmpty() || isSubject(utterance, name) || use.isPurpose(name) || isOfDay(sentence, name.span())) {
      return;
    }
    Optional<PropertyMention> label = label(sentence, name, able);
    if (label.isPresent()) {
      say(utterance, label.get().property(), name, new Words(label.get().span(), LABELLED));
    } else if (asked != null && able.contains(asked) && isListed(sentence, name.span())) {
      say(utterance, asked, name, new Words(name.span(), LABELLED));
    } else if (able.size() == 1 && use.stands(name)) {
      say(utterance, able.get(0), name, new Words(utterance.predicate(name.span()), BARE));
    }
  }

  /** Whether the same words also name a subject, which they then rather do. */
  private static boolean isSubject(Utterance utterance, NameMention name) {
    if (!name.individual().concept()) {
      return false;
    }
    for (NameMention other : utterance.sentence().mentions().names()) {
      if (other.span().equals(name.span()) && utterance.page().finder().isSubject(other.individual())) {
        return true;
      }
    }
    return false;
  }

  /** The nearest label of those that can have the name as their value; of two, the longer. */
  private static Optional<PropertyMention> label(
      Sentence sentence, NameMention name, List<Property> takers) {
    @Nullable PropertyMention nearest = null;
    for (PropertyMention label : sentence.mentions().properties()) {
      if (takers.contains(label.property())
          && sentence.together(label.span(), name.span())
          && isNear(sentence, label.span(), name.span())
          && (nearest == null || sentence.isNearer(label.span(), nearest.span(), name.span()))) {
        nearest = label;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** On either side; the names of a list do not count. */
  private static boolean isNear(Sentence sentence, Span label, Span name) {
    return sentence.words(label, name) <= NEAR
        || (label.end() <= name.start() && Listing.words(sentence, label, name) <= NEAR);
  }

  /** The words that a value is quoted with, and how sure the reading is. */
  private record Words(Span span, double certainty) {}

  private void say(Utterance utterance, Property property, NameMention name, Words words) {
    Sentence sentence = utterance.sentence();
    boolean lacked = new ConceptUse(sentence, nouns).isLacked(name.span());
    if (lacked || !(Others.areMeant(sentence, name.span()) || Others.areCompared(sentence, name.span()))) {
      FoundValue value = Acronym.with(sentence, Values.named(name, sentence.text()));
      Remark remark =
          Remark.of(NAME, words.certainty())
              .in(new NearConditions(scopes).of(property, sentence.mentions(), words.span().cover(name.span())));
      boolean denied = Denial.of(sentence, name.span());
      utterance.say(property, value, words.span(), remark.denying(denied));
      if (!denied) {
        Exceptions.behind(sentence, name.span())
            .filter(other -> utterance.page().finder().isSubject(other.name().individual()))
            .ifPresent(other -> except(utterance, property, value, other));
      }
    }
  }

  /** {@code but Y does not}: denied of Y. */
  private static void except(
      Utterance utterance, Property property, FoundValue value, Exceptions.Exempt other) {
    Subject subject =
        Subject.of(
            other.name().individual(), utterance.sentence().passage().slice(other.name().span()));
    Remark denied = Remark.of(NAME, BARE).denying(true);
    utterance.say(subject, property, value, new Utterance.Wording(other.words(), denied));
  }
}
