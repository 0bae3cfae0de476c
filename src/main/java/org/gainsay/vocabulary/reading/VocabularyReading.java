package org.gainsay.vocabulary.reading;

import java.util.List;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;

/** A vocabulary, and what was wrong with its files; what was not wrong can be used. */
public record VocabularyReading(Vocabulary vocabulary, List<Problem> problems) {
  public VocabularyReading {
    problems = List.copyOf(problems);
  }
}
