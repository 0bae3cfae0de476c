package org.gainsay.extract.recognise.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.claim.Manner;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.recognise.Utterance;
import org.gainsay.extract.recognise.event.EventLabels.Event;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Mood;
import org.gainsay.extract.value.NearConditions;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Expectations;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/** {@code 3 May 1903: The bridge opens}: events of a chronicle, on the day that leads to them. */
public final class EventRecogniser {
  private static final String NAME = "event";
  private static final double CERTAINTY = 0.85;
  private static final String PARTICIPLES = WordList.of("participles of what is to come").choice();
  private static final Pattern BEFORE = Pattern.compile("\\b(?:will|shall|should|(?:is|are) to|" + PARTICIPLES + ")\\b");
  private static final Pattern BEHIND = Pattern.compile("\\s(?:(?:of the \\p{Ll}{2,12}|is|are|now|still)\\s){0,2}(?:" + PARTICIPLES + ")\\b");

  /** {@code a century ago}: when it happened is told otherwise. */
  private static final Pattern AGO = Pattern.compile("\\b(?:ago|earlier|later|last|next)\\b");

  private final EventLabels labels;
  private final Expectations expectations;
  private final Nouns nouns;
  private final Scopes scopes;

  public EventRecogniser(Vocabulary vocabulary, Nouns nouns, Scopes scopes) {
    this.labels = new EventLabels(vocabulary.properties());
    this.expectations = Expectations.of(vocabulary);
    this.nouns = nouns;
    this.scopes = scopes;
  }

  /** Reads a sentence but for dates that words of it claim. */
  public void read(Utterance utterance, List<Bond> bonds) {
    Sentence sentence = utterance.sentence();
    LeadDate.of(utterance.placed(), sentence)
        .filter(lead -> !lead.date().date().isOfAnyYear() && !isDated(sentence, lead))
        .filter(lead -> bonds.stream().noneMatch(bond -> bond.value().span().equals(lead.date().span())))
        .ifPresent(lead -> labels.in(sentence, lead.from()).ifPresent(event -> read(utterance, lead, event)));
  }

  private void read(Utterance utterance, LeadDate lead, Event event) {
    Sentence sentence = utterance.sentence();
    Placed placed = utterance.placed();
    boolean told = new EventSubject(sentence, nouns).isOne(placed.page().finder(), lead.from(), event.words());
    if (told && !Denial.of(sentence, event.words())) {
      property(sentence, lead, event)
          .map(property -> draft(utterance, lead, event, property))
          .ifPresent(draft -> utterance.governor().of(event.words()).forEach(subject -> placed.page().add(subject, draft)));
    }
  }

  /** The claim that an event makes, on the word of those who tell of it. */
  private Draft draft(Utterance utterance, LeadDate lead, Event event, Property property) {
    Sentence sentence = utterance.sentence();
    Span quote = utterance.placed().passage().found(event.words()).cover(lead.found());
    Mood mood = Mood.over(sentence, event.words()).and(utterance.placed().inherited());
    Manner manner = mood.manner(NAME, CERTAINTY, utterance.voices().over(event.words()));
    return Draft.of(property, Values.date(lead.date(), lead.passage().text()).value(), quote, lead.found(), manner)
        .in(new NearConditions(scopes).of(property, sentence.mentions(), event.words()));
  }

  /** Whether a sentence tells of another time than the day that leads to it. */
  private static boolean isDated(Sentence sentence, LeadDate lead) {
    return sentence.mentions().figures().stream().anyMatch(figure -> figure instanceof DateMention && figure.span().start() >= lead.from())
        || AGO.matcher(sentence.text()).region(lead.from(), sentence.span().end()).results().findAny().isPresent();
  }

  /** What the event is a value of: of one that is planned, what tells of plans. */
  private Optional<Property> property(Sentence sentence, LeadDate lead, Event event) {
    String before = sentence.text().substring(lead.from(), event.words().start());
    boolean planned = BEFORE.matcher(before).find() || BEHIND.matcher(sentence.behind(event.words())).lookingAt();
    return planned ? expectations.of(event.property()) : Optional.of(event.property());
  }
}
