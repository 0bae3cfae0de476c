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
  /** Bytes of memory that reading a byte takes at worst: one long line of figures. */
  private static final int MEMORY = 48;

  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;

  /** Where bytes come from; asked once. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  public static Input file(String path, Path file) {
    return new Input(path, () -> bytes(file));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > largest()) {
      throw tooLarge(file.toString());
    }
    return Files.readAllBytes(file);
  }

  /** What comes in by a stream, which stays open: standard input is called {@code -}. */
  public static Input stream(String path, InputStream stream) {
    return new Input(path, () -> bytes(path, stream));
  }

  private static byte[] bytes(String path, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes((int) largest());
    if (bytes.length == largest() && stream.read() >= 0) {
      throw tooLarge(path);
    }
    return bytes;
  }

  private static long largest() {
    return Math.min(LONGEST_ARRAY, Runtime.getRuntime().maxMemory() / MEMORY);
  }

  /** Said beforehand: a run that has no memory left says nothing of any document. */
  private static IOException tooLarge(String path) {
    long megabytes = largest() / 1_000_000;
    String reason =
        "larger than the " + megabytes + " MB for which there is memory; part it, or give more: -Xmx";
    return new FileSystemException(path, null, reason);
  }

  @Override
  public int compareTo(Input other) {
    return path.compareTo(other.path);
  }
}
