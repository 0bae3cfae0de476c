package org.gainsay.vocabulary.turtle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Files of Turtle as the build has read them, so that a start need not: a fifth of the time.
 *
 * <p>Each is named by length and checksum of the text that it was read from. So a text that has
 * changed is simply not among them, and is read as ever.
 *
 * <pre>TurtleArchive.find("domain.ttl", content).orElseGet(…)</pre>
 */
public final class TurtleArchive {
  private static final String FOLDER = "ontology/read/";

  private TurtleArchive() {}

  /** What the build read from the same text, under {@code name}; empty where it has not. */
  public static Optional<TurtleFile> find(String name, String content) {
    String path = "/" + FOLDER + key(content);
    try (@Nullable InputStream stream = TurtleArchive.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new ArchiveReader(stream.readAllBytes()).file(name, content));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * Keeps a file below a root of the class path.
   *
   * @throws IllegalArgumentException where it has faults of syntax
   */
  public static void keep(TurtleFile file, Path root) throws IOException {
    if (!file.problems().isEmpty()) {
      throw new IllegalArgumentException(file.problems().toString());
    }
    Path folder = Files.createDirectories(root.resolve(FOLDER));
    String key = key(file.content());
    Files.write(folder.resolve(key), new ArchiveWriter(key).bytes(file));
  }

  private static String key(String content) {
    byte[] bytes = content.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return bytes.length + "-" + Long.toHexString(sum.getValue());
  }
}
