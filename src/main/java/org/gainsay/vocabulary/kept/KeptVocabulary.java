package org.gainsay.vocabulary.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary without faults as the build has read it. It is named by the sizes and checksums of the texts that
 * it was read from: whoever brings others, or changes one, does not find it, and reads them as ever.
 *
 * <pre>KeptVocabulary.find(texts, () -&gt; VocabularyReader.read(texts).vocabulary())</pre>
 *
 * <p>Reading costs what the words do; triples are made as they are asked for.
 */
public final class KeptVocabulary {
  private static final String FOLDER = "ontology/read/";

  private KeptVocabulary() {}

  /**
   * What the build read from the same texts; empty where it has not, and where the file is damaged.
   *
   * @param asEver reads the texts, for whoever asks for all triples
   */
  public static Optional<Vocabulary> find(List<TurtleText> texts, Supplier<Vocabulary> asEver) {
    String path = "/" + FOLDER + name(texts);
    try (@Nullable InputStream stream = KeptVocabulary.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : read(stream.readAllBytes(), asEver);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Keeps what was read from texts below a root of the class path. */
  public static void keep(List<TurtleText> texts, Vocabulary vocabulary, Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve(FOLDER));
    Files.write(folder.resolve(name(texts)), bytes(vocabulary));
  }

  static byte[] bytes(Vocabulary vocabulary) {
    KeptWriter out = new KeptWriter();
    KeptIndividuals.write(vocabulary.individuals(), vocabulary.facts(), out);
    KeptWords.write(vocabulary.words(), out);
    KeptFacts.write(vocabulary.facts(), out);
    KeptTriples.write(vocabulary.graph(), out);
    return out.bytes();
  }

  static Optional<Vocabulary> read(byte[] file, Supplier<Vocabulary> asEver) {
    return KeptReader.of(file).map(in -> read(in, asEver));
  }

  private static Vocabulary read(KeptReader in, Supplier<Vocabulary> asEver) {
    KeptIndividuals individuals = KeptIndividuals.read(in);
    Words words = KeptWords.words(in, individuals);
    return new Vocabulary(
        words,
        KeptFacts.read(
            in,
            individuals,
            from -> KeptKnowledge.read(from, () -> asEver.get().facts().knowledge())));
  }

  private static String name(List<TurtleText> texts) {
    CRC32 sum = new CRC32();
    StringBuilder name = new StringBuilder("words");
    for (TurtleText text : texts) {
      byte[] bytes = text.bytes();
      sum.update(bytes);
      name.append('-').append(bytes.length);
    }
    return name.append('-').append(Long.toHexString(sum.getValue())).toString();
  }
}
