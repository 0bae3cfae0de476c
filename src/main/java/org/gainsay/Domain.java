package org.gainsay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.unit.Qudt;
import org.gainsay.source.Fingerprint;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.kept.KeptVocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;
import org.jspecify.annotations.Nullable;

/** What documents are read for. */
public final class Domain {
  private static final String BUILT_IN = "ontology/language-models.ttl";

  private Domain() {}

  /** The core and the domain of a file, or the one built in. */
  public static VocabularyReading read(@Nullable Path file) {
    List<TurtleText> texts = texts(file);
    return KeptVocabulary.find(texts, () -> VocabularyReader.read(texts).vocabulary())
        .map(kept -> new VocabularyReading(kept, List.of()))
        .orElseGet(() -> VocabularyReader.read(texts, Qudt::knows));
  }

  /** Names what {@link #read} reads: the same name, the same vocabulary. */
  static String edition(@Nullable Path file) {
    return Fingerprint.of(
        texts(file).stream().map(text -> Fingerprint.ofBytes(text.bytes())).toArray(String[]::new));
  }

  static List<TurtleText> texts(@Nullable Path file) {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(file == null ? TurtleText.resource(BUILT_IN) : TurtleText.file(file));
    return texts;
  }
}
