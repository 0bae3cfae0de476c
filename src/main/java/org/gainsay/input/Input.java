package org.gainsay.input;

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
  /** What share of memory the bytes of one document may take: text is read from them in parts. */
  private static final int SHARE = 4;

  /** Two documents of this share of memory are not read at once. */
  private static final int LARGE_SHARE = 384;

  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;

  /** Where bytes come from; asked once. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;

    /** How many there are; 0 where that is not known beforehand. */
    default long size() {
      return 0;
    }
  }

  public static Input file(String path, Path file) {
    return new Input(path, new FileContent(file));
  }

  private record FileContent(Path file) implements Content {
    @Override
    public byte[] bytes() throws IOException {
      if (Files.size(file) > largest()) {
        throw tooLarge(file.toString());
      }
      return Files.readAllBytes(file);
    }

    @Override
    public long size() {
      return file.toFile().length();
    }
  }

  /** Whether it takes so much memory that no other such document is read beside it. */
  public boolean isLarge() {
    return content.size() > Runtime.getRuntime().maxMemory() / LARGE_SHARE;
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
    return Math.min(LONGEST_ARRAY, Runtime.getRuntime().maxMemory() / SHARE);
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
