package org.gainsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.input.Inputs;

/** A server over some documents, on any port. */
final class Served implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;
  private final Outcome outcome;

  private Served(Server server, Outcome outcome) {
    this.server = server;
    this.outcome = outcome;
  }

  static Served of(String path) {
    return of(path, Access.LOOPBACK.at(0));
  }

  static Served of(String path, Access access) {
    Gainsay gainsay = Gainsay.open(Settings.STANDARD);
    Inputs inputs = Inputs.under(List.of(path));
    Outcome outcome = gainsay.check(inputs.documents());
    return new Served(
        Server.start(Serving.of(gainsay, outcome, inputs.documents(), null), access), outcome);
  }

  String address() {
    return server.address();
  }

  Outcome outcome() {
    return outcome;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** On a connection of its own: the server may close one whose request it refused, and nobody repeats a POST. */
  HttpResponse<String> post(String path, String type, String body) {
    try (HttpClient once = HttpClient.newHttpClient()) {
      return send(
          once,
          HttpRequest.newBuilder(URI.create(address() + path))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
  }

  HttpResponse<String> ask(String query) {
    return get("sparql?query=" + encoded(query), "Accept", "application/sparql-results+json");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A request as typed, for what no client would send. */
  String raw(String request) throws IOException {
    URI place = URI.create(address());
    try (Socket socket = new Socket(place.getHost(), place.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(UTF_8));
      out.flush();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
