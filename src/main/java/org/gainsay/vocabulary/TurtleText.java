package org.gainsay.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.vocabulary.turtle.TurtleArchive;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.jspecify.annotations.Nullable;

/**
 * A file in Turtle, not yet read.
 *
 * <pre>TurtleText.resource("ontology/gainsay.ttl")</pre>
 *
 * <p>Its bytes are decoded when its content is first asked for.
 */
public final class TurtleText {
  private final String name;
  private final byte[] bytes;
  private volatile @Nullable String content;

  private TurtleText(String name, byte[] bytes, @Nullable String content) {
    this.name = name;
    this.bytes = bytes;
    this.content = content;
  }

  public TurtleText(String name, String content) {
    this(name, content.getBytes(UTF_8), content);
  }

  /** What problems call it: its path. */
  public String name() {
    return name;
  }

  /** Without a byte order mark. */
  public String content() {
    String known = content;
    if (known == null) {
      String decoded = new String(bytes, UTF_8);
      known = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
      content = known;
    }
    return known;
  }

  /** As they were found; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What every vocabulary needs: the core and the cues of English. */
  public static List<TurtleText> core() {
    return List.of(resource("ontology/gainsay.ttl"), resource("ontology/english.ttl"));
  }

  /** A file that travels in the jar, by its path on the class path. */
  public static TurtleText resource(String path) {
    try (@Nullable InputStream stream = TurtleText.class.getResourceAsStream("/" + path)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such resource: " + path);
      }
      return new TurtleText(path, stream.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A file of the user's; one that cannot be read is an {@link UncheckedIOException}. */
  public static TurtleText file(Path path) {
    try {
      return new TurtleText(path.toString(), Files.readAllBytes(path), null);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  public TurtleFile parse() {
    return TurtleFile.parse(name, content());
  }

  /** Reads it now and keeps that below a root of the class path, so that no start need read it. */
  public void archive(Path root) throws IOException {
    TurtleArchive.keep(parse(), root);
  }
}
