package org.gainsay.extract.prose;

import java.util.List;
import java.util.Optional;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.AnswerRecogniser;
import org.gainsay.extract.recognise.Asked;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.recognise.Utterance;
import org.gainsay.extract.sentence.Quotations;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.Voices;
import org.gainsay.source.Span;

/**
 * The questions of a passage, and that of its heading, which the sentence behind answers by yes or no.
 *
 * @param topic whom the passage is about
 */
record Questions(Recognisers recognisers, Placed placed, List<Subject> topic) {
  void read(List<Sentence> sentences) {
    for (int at = 0; at < sentences.size(); at++) {
      Optional<Boolean> answer = AnswerRecogniser.answer(placed.passage().slice(sentences.get(at).span()));
      if (answer.isPresent()) {
        boolean yes = answer.orElseThrow();
        before(sentences, at).filter(Sentence::asks).ifPresent(question -> read(question, yes));
      }
    }
  }

  private Optional<Sentence> before(List<Sentence> sentences, int at) {
    if (at > 0) {
      return Optional.of(sentences.get(at - 1));
    }
    List<Passage> headings = placed.context().headings();
    return headings.isEmpty() || sentences.get(0).span().start() > 0
        ? Optional.empty()
        : Optional.of(whole(headings.getLast()));
  }

  private Sentence whole(Passage heading) {
    return Sentence.of(heading, new Span(0, heading.text().length()), placed.page().leading(heading));
  }

  private void read(Sentence question, boolean yes) {
    Placed where = new Placed(placed.page(), placed.context(), question.passage(), question.mentions(), placed.inherited());
    Governor governor = new Governor(question, placed.page().finder(), topic);
    Voices voices = Voices.of(question, Quotations.of(question.passage()));
    recognisers.readAnswered(new Utterance(where, question, governor, new Asked(List.of(), List.of(), false), voices), yes);
  }
}
