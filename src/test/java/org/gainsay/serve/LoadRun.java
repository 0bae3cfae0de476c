package org.gainsay.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sixty-four clients that ask a running server for a minute, by hand: {@code LoadRun
 * http://127.0.0.1:3330/ 60}. Prints how often each status came.
 */
final class LoadRun {
  private static final int CLIENTS = 64;
  private static final int OLDEST_FAULT = 400;
  private static final List<String> PATHS =
      List.of(
          "",
          "subject/DeepSeek-V2",
          "provenance/DeepSeek-R2",
          "search?q=parameters",
          "api/claims?limit=50",
          "api/findings",
          "queries/sources",
          "queries/who-says-what?subject=DeepSeek-V2",
          "queries/accepted-view",
          "sparql?query=" + Served.encoded("SELECT * { ?s a ?type } LIMIT 100"),
          "sparql?query=" + Served.encoded("SELECT (COUNT(*) AS ?n) { ?a a ?t . ?b a ?t }"),
          "static/page.css");

  private LoadRun() {}

  public static void main(String[] arguments) throws InterruptedException {
    String address = arguments[0];
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos();
    Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int first = i;
      clients.add(Thread.ofPlatform().start(() -> ask(address, first, end, statuses)));
    }
    for (Thread client : clients) {
      client.join();
    }
    System.out.println(statuses);
  }

  private static void ask(String address, int first, long end, Map<Integer, LongAdder> statuses) {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = first; System.nanoTime() < end; i++) {
      String path = PATHS.get(i % PATHS.size());
      int status = status(client, URI.create(address + path));
      statuses.computeIfAbsent(status, s -> new LongAdder()).increment();
      if (status >= OLDEST_FAULT) {
        System.out.println(status + " " + path);
      }
    }
  }

  /** 0 where there was no answer. */
  private static int status(HttpClient client, URI place) {
    try {
      HttpRequest request = HttpRequest.newBuilder(place).header("Accept", "text/html").build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
