package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Notations;
import org.gainsay.extract.page.Presences;
import org.gainsay.extract.recognise.event.EventRecogniser;
import org.gainsay.extract.recognise.figure.BareItems;
import org.gainsay.extract.recognise.figure.Coming;
import org.gainsay.extract.recognise.question.Inquiries;
import org.gainsay.extract.recognise.score.Bound;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.ConceptsBeside;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Expectations;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** Those that read sentences, as one vocabulary has them; safe for use by several threads. */
public final class Recognisers {
  private final Sentences sentences;
  private final FigureRecogniser figures;
  private final Nouns nouns;
  private final Scopes scopes;
  private final ScoreRecogniser scores;
  private final Presences presences;
  private final ConceptsBeside beside;
  private final ConceptRecogniser concepts;
  private final ThingRecogniser things;
  private final SilenceRecogniser silences;
  private final Inquiries inquiries;
  private final Notations forms;
  private final NotationRecogniser notations;
  private final NewsRecogniser news;
  private final EventRecogniser events;
  private final AnswerRecogniser answers;

  public Recognisers(Vocabulary vocabulary, Scopes scopes) {
    this.sentences = Sentences.of(vocabulary);
    this.scopes = scopes;
    this.beside = new ConceptsBeside(vocabulary);
    this.presences = new Presences(vocabulary);
    this.nouns = new Nouns(vocabulary);
    this.inquiries = new Inquiries(vocabulary);
    List<Property> named = vocabulary.properties().stream().filter(property -> property.range().kind() == Range.Kind.ENTITY).toList();
    this.silences = new SilenceRecogniser(named);
    this.figures = new FigureRecogniser(named, nouns, scopes, new BareItems(vocabulary), new Coming(Expectations.of(vocabulary)));
    this.scores = new ScoreRecogniser(scopes);
    this.concepts = new ConceptRecogniser(vocabulary, scopes, inquiries);
    this.things = new ThingRecogniser(vocabulary, scopes, inquiries);
    this.forms = new Notations(vocabulary);
    this.notations = new NotationRecogniser(forms);
    this.news = new NewsRecogniser(vocabulary);
    this.events = new EventRecogniser(vocabulary, nouns, scopes);
    this.answers = new AnswerRecogniser(vocabulary, scopes);
  }

  public Nouns nouns() {
    return nouns;
  }

  public ConceptsBeside beside() {
    return beside;
  }

  public Presences presences() {
    return presences;
  }

  /** Figures written as one word. */
  public Notations notations() {
    return forms;
  }

  public Scopes scopes() {
    return scopes;
  }

  /** What a sentence asks for. */
  public List<Property> asked(Sentence question) {
    return inquiries.of(question.passage().slice(question.span()), question.mentions().properties());
  }

  /** {@code How high is it?}: what the nearest heading asks; the first sentence below answers. */
  public List<Property> asked(Placed placed) {
    List<Passage> headings = placed.context().headings();
    boolean asks = !headings.isEmpty() && headings.getLast().text().stripTrailing().endsWith("?");
    return asks ? inquiries.of(headings.getLast().text(), placed.page().leading(headings.getLast()).properties()) : List.of();
  }

  public List<Span> split(String text) {
    return sentences.split(text);
  }

  /** Reads a question that what follows it affirms or denies. */
  public void readAnswered(Utterance question, boolean yes) {
    answers.read(question, yes);
  }

  /** Reads a sentence; returns of which properties it gave figures. */
  public List<Property> read(Utterance utterance) {
    things.readHeaded(utterance);
    things.readTold(utterance);
    if (utterance.sentence().isMute()) {
      events.read(utterance, List.of());
      return List.of();
    }
    List<Span> noted = notations.read(utterance);
    List<Bound> scored = new ArrayList<>(scores.read(utterance));
    List<Bond> bonds = figures.read(utterance, noted, scored);
    scored.forEach(bound -> scores.say(utterance, bound));
    news.read(utterance, bonds);
    events.read(utterance, bonds);
    concepts.read(utterance, bonds);
    things.read(utterance);
    silences.read(utterance);
    return bonds.isEmpty() ? List.of() : bonds.stream().map(Bond::property).distinct().toList();
  }
}
