package org.gainsay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Fingerprint;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;
import org.jspecify.annotations.Nullable;

/** What documents are read for. */
final class Domain {
  private static final String BUILT_IN = "ontology/language-models.ttl";

  private Domain() {}

  /** The core and the domain of a file, or the one built in. */
  static VocabularyReading read(@Nullable Path file) {
    return VocabularyReader.read(texts(file));
  }

  /** Names what {@link #read} reads: the same name, the same vocabulary. */
  static String edition(@Nullable Path file) {
    return Fingerprint.of(texts(file).stream().map(TurtleText::content).toArray(String[]::new));
  }

  static List<TurtleText> texts(@Nullable Path file) {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(file == null ? TurtleText.resource(BUILT_IN) : TurtleText.file(file));
    return texts;
  }
}
