package org.gainsay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.VocabularyReader;
import org.gainsay.vocabulary.VocabularyReading;
import org.jspecify.annotations.Nullable;

/** What documents are read for. */
final class Domain {
  private static final String BUILT_IN = "ontology/language-models.ttl";

  private Domain() {}

  /** The core and the domain of a file, or the one built in. */
  static VocabularyReading read(@Nullable Path file) {
    return VocabularyReader.read(texts(file));
  }

  static List<TurtleText> texts(@Nullable Path file) {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(file == null ? TurtleText.resource(BUILT_IN) : TurtleText.file(file));
    return texts;
  }
}
