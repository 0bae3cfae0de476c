package org.gainsay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.mention.unit.QudtTable;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.kept.KeptVocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;

/** What the program brings along, in the form in which a start finds it soonest. */
public final class BuiltIn {
  private BuiltIn() {}

  /**
   * Writes that form below a root of the class path; the build calls this.
   *
   * @throws IllegalArgumentException where the vocabulary has faults: a start does not look for them again
   */
  public static void compile(Path root) throws IOException {
    List<Problem> problems = VocabularyReader.readAnew(Domain.texts(null)).problems();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    List<TurtleText> texts = Domain.texts(null);
    for (TurtleText text : texts) {
      text.archive(root);
    }
    KeptVocabulary.keep(texts, VocabularyReader.read(texts).vocabulary(), root);
    QudtTable.keep(root);
  }
}
