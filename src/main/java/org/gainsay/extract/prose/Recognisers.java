package org.gainsay.extract.prose;

import java.util.List;
import org.gainsay.extract.page.Scopes;
import org.gainsay.mention.Sentences;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;

/** Those that read sentences, as one vocabulary has them; safe for use by several threads. */
public final class Recognisers {
  private final Sentences sentences;
  private final FigureRecogniser figures = new FigureRecogniser();
  private final ScoreRecogniser scores;
  private final ConceptRecogniser concepts;
  private final SilenceRecogniser silences = new SilenceRecogniser();
  private final NotationRecogniser notations;

  public Recognisers(Vocabulary vocabulary, Scopes scopes) {
    this.sentences = Sentences.of(vocabulary);
    this.scores = new ScoreRecogniser(scopes);
    this.concepts = new ConceptRecogniser(vocabulary);
    this.notations = new NotationRecogniser(vocabulary);
  }

  List<Span> split(String text) {
    return sentences.split(text);
  }

  void read(Utterance utterance) {
    figures.read(utterance);
    scores.read(utterance);
    concepts.read(utterance);
    silences.read(utterance);
    notations.read(utterance);
  }
}
