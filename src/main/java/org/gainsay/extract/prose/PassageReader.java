package org.gainsay.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.Asked;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.recognise.SilenceRecogniser;
import org.gainsay.extract.recognise.Utterance;
import org.gainsay.extract.recognise.thing.News;
import org.gainsay.extract.sentence.Opening;
import org.gainsay.extract.sentence.Otherwise;
import org.gainsay.extract.sentence.Quotations;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.Voices;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Reads a passage sentence by sentence; knows whom the last one was about. */
final class PassageReader {
  private final Recognisers recognisers;
  private final Placed placed;
  private final Quotations quotations;
  private List<Subject> last = List.of();
  private List<Subject> topic;
  private List<Property> carried = List.of();
  private Set<String> compared = Set.of();
  private boolean questioned;

  /** Of whose family whom the passage is about is, and with whose name it begins; or null. */
  private @Nullable Subject opened;

  /** The last sentence that spoke of someone, or null. */
  private @Nullable Sentence telling;

  private final BroughtUp broughtUp;

  /** Whether the last that was spoken of stands in the passage before. */
  private boolean inherited;

  /** Whether the sentence before is about whom the one before it named: then so is the next. */
  private boolean held;

  /**
   * A reader of one passage.
   *
   * @param before whom the passage before was about, of which a pronoun may still speak where nobody
   *     knows whom the page is about
   */
  PassageReader(Recognisers recognisers, Placed placed, List<Subject> before) {
    this.recognisers = recognisers;
    this.placed = placed;
    this.quotations = Quotations.of(placed.passage());
    this.broughtUp = new BroughtUp(placed.page().finder(), recognisers.nouns());
    @Nullable Subject subject = placed.page().subjectOf(placed.context(), placed.passage());
    this.topic = subject == null ? placed.page().members() : List.of(subject);
    this.last = topic.isEmpty() ? before : List.of();
    this.inherited = !last.isEmpty();
  }

  /** Whom the last sentence was about, or the passage where none told. */
  List<Subject> last() {
    return last.isEmpty() ? topic : last;
  }

  /** Whom fields are about that stand here: a line that is but a name speaks of what it names. */
  @Nullable Subject subject() {
    return topic.size() == 1 ? topic.get(0) : placed.page().subjectOf(placed.context(), placed.passage());
  }

  /** Reads a stretch whose label names these properties. */
  void read(Span stretch, List<Property> label) {
    List<Property> topics = Utterance.topics(placed, label);
    Passage passage = placed.passage();
    List<Sentence> sentences = new ArrayList<>();
    for (Span at : recognisers.split(passage.slice(stretch))) {
      Span span = new Span(stretch.start() + at.start(), stretch.start() + at.end());
      sentences.add(Sentence.of(passage, span, placed.mentions()));
    }
    new Questions(recognisers, placed, topic).read(sentences);
    carried = topics.isEmpty() ? recognisers.asked(placed) : carried;
    questioned = (topics.isEmpty() && !carried.isEmpty());
    for (int at = 0; at < sentences.size(); at++) {
      compared = at + 1 < sentences.size() ? Contrast.with(sentences.get(at + 1)) : Set.of();
      sentence(sentences.get(at), topics);
    }
  }

  private void sentence(Sentence sentence, List<Property> topics) {
    last = inherited && !takesUp(sentence) ? List.of() : last;
    inherited = false;
    Governor governor = new Governor(sentence, placed.page().finder(), meant(sentence));
    Voices voices = Voices.of(sentence, quotations);
    Asked asked = new Asked(topics, carried(sentence), questioned);
    List<Property> spoken =
        recognisers.read(new Utterance(placed, sentence, governor, asked, voices));
    List<Subject> told = last.isEmpty() && topic.size() != 1 ? governor.mains().all() : governor.mains().told(spoken, placed.page().finder());
    List<Subject> main = told.isEmpty() && topic.size() != 1 && last.isEmpty() ? governor.mains().only() : told;
    telling = main.isEmpty() ? telling : sentence;
    last = main.isEmpty() || (!topic.isEmpty() && !governor.opening().isNamed() && (Description.isOne(sentence) || (Ours.isMade(sentence) && main.stream().noneMatch(topic::contains)))) ? last : main;
    opened = sentence.span().start() == 0 ? Kin.of(governor.opening(), topic) : isNamed(sentence) ? null : opened;
    topic = topic(sentence, governor, main);
    broughtUp.see(sentence, governor);
    List<Property> asks = sentence.asks() ? recognisers.asked(sentence) : spoken;
    List<Property> labels = asks.isEmpty() ? labels(sentence) : asks;
    carried = labels.isEmpty() ? carried : labels;
    questioned = sentence.asks() && !labels.isEmpty();
  }

  /** Whom the passage is about from here on: whom its sentence brings up as news or as a heading does, or leads to. */
  private List<Subject> topic(Sentence sentence, Governor governor, List<Subject> main) {
    Opening opening = governor.opening();
    if (opening.isRunIn() || (topic.isEmpty() && opening.isNamed()) || !News.in(sentence, opening.names()).isEmpty()) {
      return main;
    }
    List<Subject> only = Place.leads(sentence) ? governor.mains().only() : List.of();
    return only.isEmpty() ? topic : only;
  }

  /** Whether a passage begins with a pronoun, or with {@code the bridge}, and names nobody. */
  private boolean takesUp(Sentence sentence) {
    return !isNamed(sentence)
        && (sentence.mentions().cues(CueKind.ANAPHOR).stream()
                .anyMatch(cue -> Words.count(sentence.before(cue.span())) <= 2)
            || recognisers.nouns().isMeant(sentence, true));
  }

  private boolean isNamed(Sentence sentence) {
    return sentence.mentions().names().stream()
        .anyMatch(name -> placed.page().finder().isSubject(name.individual()));
  }

  /** What the sentences before asked for, where this one takes it up without naming it. */
  private List<Property> carried(Sentence sentence) {
    boolean takesUp = sentence.mentions().has(CueKind.ANAPHOR) || sentence.mentions().has(CueKind.CORRECTION);
    return questioned || Otherwise.isOne(sentence) || (takesUp && SilenceRecogniser.isAllAsked(sentence)) ? carried : List.of();
  }

  private static List<Property> labels(Sentence sentence) {
    List<Property> labels = new ArrayList<>();
    for (PropertyMention label : sentence.mentions().properties().reversed()) {
      labels.remove(label.property());
      labels.add(label.property());
    }
    return labels;
  }

  /** Whom a sentence is about that names nobody: none with whom the next one compares it. */
  private List<Subject> meant(Sentence sentence) {
    List<Subject> fallback = fallback(sentence);
    return compared.isEmpty()
        ? fallback
        : fallback.stream().filter(subject -> !compared.contains(subject.term().iri())).toList();
  }

  /** Whether the last that was spoken of is whom its sentence began with. */
  private boolean isLed() {
    return telling != null && Fragment.follows(telling, last.get(0));
  }

  /** Those spoken of last; where that is one of those whom the page is about, all of these. */
  private List<Subject> several() {
    List<Subject> members = placed.page().members();
    return last.size() == 1 && members.contains(last.get(0)) ? members : last;
  }

  /** A pronoun stands for the subject of the sentence before, or whom that brings up; one of the plural for all of them. */
  private List<Subject> fallback(Sentence sentence) {
    List<Subject> brought = topic.isEmpty() || isNamed(sentence) ? List.of() : broughtUp.meant(sentence, topic);
    if (!brought.isEmpty()) {
      last = brought;
      held = true;
      return brought;
    }
    if (last.isEmpty() || broughtUp.isBack(sentence, topic, last)) {
      held = false;
      return topic;
    }
    boolean named = isNamed(sentence);
    boolean pronoun = Anaphor.takesUp(sentence, named, !topic.isEmpty());
    boolean meant = (pronoun || recognisers.nouns().isMeant(sentence, named)) && (topic.isEmpty() || isLed());
    boolean goesOn = (held || (last.size() == 1 && (topic.isEmpty() || ((topic.size() > 1 || Fragment.isOne(sentence)) && isLed())))) && !named;
    held = meant && !named;
    if (!meant && !goesOn) {
      return opened == null || named ? topic : List.of(opened);
    }
    return Anaphor.isPlural(sentence) ? several() : last.subList(0, 1);
  }
}
