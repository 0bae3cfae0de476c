package org.gainsay.workspace.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the web within limits.
 *
 * <p>Each address is resolved and checked before it is asked, redirects among them. The connection
 * that follows uses what was resolved: the platform keeps an answer for longer than a check takes.
 */
final class Fetcher {
  private static final int GOOD = 200;

  private final Limits limits;
  private final AddressCheck addresses;

  Fetcher(Limits limits, AddressCheck addresses) {
    this.limits = limits;
    this.addresses = addresses;
  }

  /** Throws a {@link Refusal} that says why a page is not read. */
  Fetched fetch(URI address) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    long end = System.nanoTime() + limits.time().toNanos();
    try {
      return followed(client, address, end);
    } finally {
      client.shutdownNow();
    }
  }

  private Fetched followed(HttpClient client, URI first, long end) throws IOException {
    URI address = first;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      addresses.check(address);
      Answer answer = answer(client, address, end);
      URI next = answer.redirect();
      if (next == null) {
        return answer.fetched(address);
      }
      address = address.resolve(next);
    }
    throw new Refusal("redirects more than " + limits.redirects() + " times");
  }

  /** Where a page redirects to, or else what it holds. */
  private static final class Answer {
    private final HttpResponse<?> response;
    private final byte[] body;

    Answer(HttpResponse<?> response, byte[] body) {
      this.response = response;
      this.body = body;
    }

    @Nullable URI redirect() throws Refusal {
      boolean redirects = response.statusCode() / 100 == 3;
      String location = response.headers().firstValue("Location").orElse(null);
      if (!redirects || location == null) {
        return null;
      }
      try {
        return URI.create(location);
      } catch (IllegalArgumentException e) {
        throw new Refusal("redirects to what is no address: " + location);
      }
    }

    Fetched fetched(URI address) throws Refusal {
      if (response.statusCode() != GOOD) {
        throw new Refusal("the server answers " + response.statusCode());
      }
      String kind = response.headers().firstValue("Content-Type").orElse("");
      return new Fetched(address, kind.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT), body, modified());
    }

    private @Nullable LocalDate modified() {
      try {
        return response
            .headers()
            .firstValue("Last-Modified")
            .map(day -> LocalDate.parse(day, DateTimeFormatter.RFC_1123_DATE_TIME))
            .orElse(null);
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }

  private Answer answer(HttpClient client, URI address, long end) throws IOException {
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(left).header("User-Agent", "gainsay").GET().build();
    CompletableFuture<Answer> answer =
        client
            .sendAsync(request, BodyHandlers.ofInputStream())
            .thenApplyAsync(response -> new Answer(response, body(response.body())));
    try {
      return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Refusal("takes longer than " + limits.time().toSeconds() + " s");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("was interrupted");
    }
  }

  private IOException refusal(@Nullable Throwable cause) {
    return switch (cause) {
      case UncheckedIOException e when e.getCause() instanceof Refusal refusal -> refusal;
      case HttpTimeoutException e -> new Refusal("takes longer than " + limits.time().toSeconds() + " s");
      case null, default -> new Refusal("cannot be read: " + cause);
    };
  }

  private byte[] body(InputStream stream) {
    try (stream) {
      byte[] bytes = stream.readNBytes(Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1)));
      if (bytes.length > limits.bytes()) {
        throw new Refusal("is larger than " + limits.bytes() + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
