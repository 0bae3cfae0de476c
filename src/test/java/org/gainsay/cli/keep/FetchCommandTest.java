package org.gainsay.cli.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page that changes to the history of its claims. */
class FetchCommandTest {
  @TempDir private Path folder;
  private HttpServer server;
  private String page = page("70", "2,000");

  private static String page(String layers, String width) {
    return "<html><head><title>On DeepSeek-V2</title></head><body><p>DeepSeek-V2 has " + layers
        + " layers.</p><p>DeepSeek-V2 has a hidden size of " + width + ".</p></body></html>";
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      byte[] body = page.getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/html");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Run fetch() {
    String address = "http://localhost:" + server.getAddress().getPort() + "/v2";
    return Run.of("fetch", address, "-o", folder.resolve("pages").toString(), "--allow-private");
  }

  private String pages() {
    return folder.resolve("pages").toString();
  }

  /** Twice within a day, as whoever looks again after lunch does. */
  private void fetchBothVersions() {
    assertThat(fetch().out()).contains("localhost-v2.html: new");
    page = page("60", "2,000");
    assertThat(fetch().out()).contains("localhost-v2.2.html: version");
    assertThat(fetch().out()).contains("localhost-v2.2.html: unchanged");
  }

  @Test
  void whatAPageSaidBeforeItChangedIsItsHistoryAndNoContradiction() {
    fetchBothVersions();
    Run check = Run.of("check", pages());
    assertThat(check.out())
        .contains("note[superseded]: DeepSeek-V2's layers", "\"70\" (localhost-v2.html", "\"60\" (localhost-v2.2.html")
        .doesNotContain("error[", "warning[");
    assertThat(check.code()).isZero();
  }

  @Test
  void whatAPageNoLongerSaysIsNotRepeatedByANote() throws IOException {
    fetchBothVersions();
    assertThat(Run.of("notes", pages(), "-o", folder.resolve("notes").toString()).code()).isZero();
    assertThat(folder.resolve("notes/DeepSeek-V2.md")).content()
        .contains("## History", "were given as \"70\"")
        .containsPattern("\\| layers \\| 60 ")
        .doesNotContainPattern("\\| layers \\| 70 ")
        .doesNotContain("## Contested");
    Path note = Files.writeString(folder.resolve("mine.md"), "DeepSeek-V2 reportedly has 60 layers.\n");
    assertThat(Run.of("lint", note.toString(), "--no-cache", "--against", pages()).out()).isEqualTo("No objections in 1 note.\n");
    Files.writeString(note, "DeepSeek-V2 reportedly has 70 layers.\n");
    assertThat(Run.of("lint", note.toString(), "--no-cache", "--against", pages()).out()).contains("; write 60 [");
  }

  @Test
  void aPageThatReturnsToItsFirstWordsIsAThirdVersion() {
    fetchBothVersions();
    page = page("70", "2,000");
    assertThat(fetch().out()).contains("localhost-v2.3.html: version");
    Run check = Run.of("check", pages());
    assertThat(check.out()).contains("note[superseded]", "\"60\" (localhost-v2.2.html").doesNotContain("error[");
  }

  @Test
  void whatIsNotReadIsToldWithItsAddress() {
    Run run = Run.of("fetch", "ftp://example.org/a", "http://127.0.0.1:1/", "http://a b", "-o", pages());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("ftp://example.org/a: ", "expected http or https", "http://127.0.0.1:1/: ", "--allow-private", "http://a b: is no address");
    assertThat(folder.resolve("pages")).doesNotExist();
  }
}
