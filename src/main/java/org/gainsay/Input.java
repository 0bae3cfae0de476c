package org.gainsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is yet to be read: what it is called, and how to come by its bytes.
 *
 * <pre>Input.file("notes/a.md", Path.of("notes/a.md"))</pre>
 *
 * @param path as given, with {@code /} between its parts; what claims of it are shown with
 */
public record Input(String path, Content content) implements Comparable<Input> {
  private static final long LARGEST = Integer.MAX_VALUE - 8L;

  /** Where bytes come from; asked once. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  public static Input file(String path, Path file) {
    return new Input(path, () -> bytes(file));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new FileSystemException(file.toString(), null, "larger than 2 GB");
    }
    return Files.readAllBytes(file);
  }

  /** What comes in by a stream, which stays open: standard input is called {@code -}. */
  public static Input stream(String path, InputStream stream) {
    return new Input(path, stream::readAllBytes);
  }

  @Override
  public int compareTo(Input other) {
    return path.compareTo(other.path);
  }
}
