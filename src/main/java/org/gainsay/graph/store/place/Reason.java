package org.gainsay.graph.store.place;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** What Jena throws when the disk or the server fails, in words that say what to do. */
final class Reason {
  private Reason() {}

  static String of(RuntimeException thrown) {
    if (has(thrown, ConnectException.class) || has(thrown, HttpTimeoutException.class)) {
      return "nothing answers at this address; is the server running?";
    }
    int status = status(thrown);
    return switch (status) {
      case 0 -> "the store cannot be used: " + message(thrown);
      case 401, 403 -> refused(thrown) + "; set GAINSAY_STORE_USER and GAINSAY_STORE_PASSWORD";
      case 404 -> refused(thrown) + "; is the name of the dataset right?";
      default -> refused(thrown);
    };
  }

  /** Of HTTP; 0 where no server answered. */
  private static int status(RuntimeException thrown) {
    if (thrown instanceof HttpException answer) {
      return Math.max(answer.getStatusCode(), 0);
    }
    return thrown instanceof QueryExceptionHTTP answer ? Math.max(answer.getStatusCode(), 0) : 0;
  }

  private static String refused(RuntimeException thrown) {
    return "the server refused: " + message(thrown);
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
  }

  private static String message(RuntimeException thrown) {
    return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(text -> text.lines().findFirst())
        .orElse(thrown.getClass().getSimpleName());
  }
}
