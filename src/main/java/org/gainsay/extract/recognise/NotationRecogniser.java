package org.gainsay.extract.recognise;

import java.util.List;
import org.gainsay.extract.page.Notations;
import org.gainsay.extract.page.Notations.Noted;
import org.gainsay.extract.page.Subject;
import org.gainsay.source.Span;

/** {@code the 1.2TA78B variant}: several figures written as one word. */
final class NotationRecogniser {
  private static final String NAME = "notation";
  private static final double CERTAINTY = 0.9;

  private final Notations notations;

  NotationRecogniser(Notations notations) {
    this.notations = notations;
  }

  /** Reads them and returns where they stand: no figure in them says anything else. */
  List<Span> read(Utterance utterance) {
    String text = utterance.sentence().text();
    List<Noted> all = notations.in(utterance.page(), text, utterance.sentence().span());
    for (Noted noted : all) {
      Utterance.Wording wording =
          new Utterance.Wording(noted.word(), Remark.of(NAME, CERTAINTY));
      for (Subject subject : utterance.governor().ofWord(noted.word())) {
        utterance.say(subject, noted.property(), noted.value(), wording);
      }
    }
    return all.isEmpty() ? List.of() : all.stream().map(Noted::word).distinct().toList();
  }
}
