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
 * @param name what problems call it: its path
 * @param content without a byte order mark
 */
public record TurtleText(String name, String content) {
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
      return of(path, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A file of the user's; one that cannot be read is an {@link UncheckedIOException}. */
  public static TurtleText file(Path path) {
    try {
      return of(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  public TurtleFile parse() {
    return TurtleFile.parse(name, content);
  }

  /** Reads it now and keeps that below a root of the class path, so that no start need read it. */
  public void archive(Path root) throws IOException {
    TurtleArchive.keep(parse(), root);
  }

  private static TurtleText of(String name, byte[] bytes) {
    String content = new String(bytes, UTF_8);
    return new TurtleText(name, content.startsWith("\uFEFF") ? content.substring(1) : content);
  }
}
