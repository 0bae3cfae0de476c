package org.gainsay.graph.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that travels with the program: {@code queries/NAME.rq}, listed in {@code
 * queries/queries.txt}.
 */
public record BundledQuery(String name, String text, Header header) {
  /** What each says of itself. */
  public static final List<String> PARTS = List.of("title", "question", "parameters", "example");

  private static final String FOLDER = "/queries/";

  /** All of them, in the order of the list. */
  public static List<BundledQuery> all() {
    return resource("queries.txt").lines().map(BundledQuery::read).toList();
  }

  public static Optional<BundledQuery> named(String name) {
    return all().stream().filter(query -> query.name.equals(name)).findFirst();
  }

  private static BundledQuery read(String name) {
    String text = resource(name + ".rq");
    return new BundledQuery(name, text, Header.read(text));
  }

  private static String resource(String name) {
    try (@Nullable InputStream stream = BundledQuery.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
