package org.gainsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is yet to be read: what it is called, and how to come by its bytes.
 *
 * <pre>Input.file("notes/a.md", Path.of("notes/a.md"))</pre>
 *
 * @param path as given, with {@code /} between its parts; what claims of it are shown with
 */
public record Input(String path, Content content) {
  /** Where bytes come from; asked once. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  public static Input file(String path, Path file) {
    return new Input(path, () -> Files.readAllBytes(file));
  }

  /** What comes in by a stream, which stays open: standard input is called {@code -}. */
  public static Input stream(String path, InputStream stream) {
    return new Input(path, stream::readAllBytes);
  }
}
