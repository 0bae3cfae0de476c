package org.gainsay.workspace.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.input.Inputs;
import org.gainsay.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FetchFolderTest {
  private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");
  private static final Limits LIMITS = new Limits(10_000, Duration.ofSeconds(5), 3, true);
  private static final Vocabulary VOCABULARY = Gainsay.open(Settings.STANDARD).vocabulary();

  @TempDir private Path folder;
  private HttpServer server;
  private byte[] page = "<html><p>DeepSeek-V2 has 60 layers.</p></html>".getBytes(UTF_8);
  private String kind = "text/html; charset=utf-8";
  private final Set<String> reached = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/page", exchange -> answer(exchange, page));
    server.createContext("/there", exchange -> redirect(exchange, "/page"));
    server.createContext("/twice", exchange -> redirect(exchange, "there"));
    server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
    server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
    server.createContext("/inside", exchange -> elsewhere(exchange, "127.0.0.2"));
    server.createContext("/metadata", exchange -> redirect(exchange, "http://169.254.169.254/latest"));
    server.createContext("/mapped", exchange -> elsewhere(exchange, "[::ffff:127.0.0.2]"));
    server.createContext("/local", exchange -> redirect(exchange, "http://10.0.0.1/"));
    server.createContext("/silent", exchange -> pause());
    server.createContext("/broken", FetchFolderTest::breakOff);
    server.createContext("/odd", exchange -> redirect(exchange, "http://[bad"));
    server.createContext("/slow", FetchFolderTest::trickle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** To the same server under another address. */
  private void elsewhere(HttpExchange exchange, String host) throws IOException {
    redirect(exchange, "http://" + host + ":" + server().getPort() + "/page");
  }

  private InetSocketAddress server() {
    return server.getAddress();
  }

  private static void pause() {
    try {
      Thread.sleep(3_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Promises more than it sends. */
  private static void breakOff(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
    throw new IOException("broken off");
  }

  private void answer(HttpExchange exchange, byte[] body) throws IOException {
    reached.add(exchange.getLocalAddress().getAddress().getHostAddress());
    exchange.getResponseHeaders().add("Content-Type", kind);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** A body that never ends, a byte at a time. */
  private static void trickle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    try {
      while (true) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + server().getPort() + path);
  }

  private FetchFolder.Kept fetch(String path) throws IOException {
    return new FetchFolder(folder, VOCABULARY, LIMITS).fetch(address(path), NOON);
  }

  private void refused(String path, Limits limits, String why) {
    FetchFolder pages = new FetchFolder(folder, VOCABULARY, limits);
    assertThatThrownBy(() -> pages.fetch(address(path), NOON)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPageIsKeptWithAddressDateAndHash() throws IOException {
    FetchFolder.Kept kept = fetch("/page");
    assertThat(kept.file()).hasBinaryContent(page).hasFileName("localhost-page.html");
    assertThat(folder.resolve("sources.ttl")).content()
        .contains("<localhost-page.html> schema:url <" + address("/page") + ">")
        .contains("dcterms:date \"2026-02-02T12:00:00Z\"", "\"sha256:", "dcterms:modified \"2026-02-02\"");
    Claim claim = Gainsay.open(Settings.STANDARD).read(Inputs.under(List.of(folder.toString())).documents()).claims().get(0);
    assertThat(claim.source().metadata().address()).isEqualTo(address("/page").toString());
  }

  @Test
  void theAddressIsTheOneThatThePageReallyCameFrom() throws IOException {
    assertThat(fetch("/twice").address()).isEqualTo(address("/page"));
    assertThat(folder.resolve("sources.ttl")).content().contains("/page>").doesNotContain("/twice", "/there");
  }

  @Test
  void aSecondFetchThatDiffersIsANewVersionBesideTheOld() throws IOException {
    fetch("/page");
    assertThat(fetch("/page").change()).isEqualTo(FetchFolder.Change.UNCHANGED);
    byte[] first = page;
    page = "<html><p>DeepSeek-V2 has 61 layers.</p></html>".getBytes(UTF_8);
    FetchFolder.Kept second = fetch("/page");
    assertThat(second.change()).isEqualTo(FetchFolder.Change.VERSION);
    assertThat(second.file()).hasFileName("localhost-page.2.html").hasBinaryContent(page);
    assertThat(folder.resolve("localhost-page.html")).hasBinaryContent(first);
    assertThat(folder.resolve("sources.ttl")).content().contains("prov:wasRevisionOf <localhost-page.html>");
    assertThat(fetch("/page").change()).isEqualTo(FetchFolder.Change.UNCHANGED);
    assertThat(Gainsay.open(Settings.STANDARD).read(Inputs.under(List.of(folder.toString())).documents()).problems()).isEmpty();
  }

  @Test
  void whatPeopleWroteIntoSourcesStays() throws IOException {
    Files.writeString(folder.resolve("sources.ttl"), "# mine\n");
    fetch("/page");
    assertThat(folder.resolve("sources.ttl")).content().startsWith("# mine\n");
  }

  @Test
  void aPageOfAnotherEncodingThanItsServerSaysIsKeptAsItIs() throws IOException {
    page = "<html><p>DeepSeek-V2 hat 60 Schichten, schön.</p></html>".getBytes(ISO_8859_1);
    assertThat(fetch("/page").file()).hasBinaryContent(page);
  }

  @Test
  void limitsHold() {
    refused("/loop", LIMITS, "redirects more than 3 times");
    refused("/page", new Limits(20, Duration.ofSeconds(5), 3, true), "larger than 20 bytes");
    refused("/slow", new Limits(10_000, Duration.ofSeconds(1), 3, true), "longer than 1 s");
    refused("/none", LIMITS, "answers 404");
  }

  @Test
  void whereAPageRedirectsToIsCheckedToo() {
    refused("/file", LIMITS, "no address of the web");
    refused("/odd", LIMITS, "no address");
  }

  @Test
  void privateAddressesAreNotReadUnlessAllowed() {
    refused("/page", new Limits(10_000, Duration.ofSeconds(5), 3, false), "--allow-private");
  }

  /** The server's own machine is taken for a public one, the second name of the same for what it is. */
  @Test
  void aPublicPageThatRedirectsToAPrivateOneIsNotRead() {
    InetAddress server = InetAddress.getLoopbackAddress();
    AddressCheck check =
        new AddressCheck(false, address -> address.equals(server) || PublicAddress.isPublic(address));
    FetchFolder pages = new FetchFolder(folder, VOCABULARY, new Fetcher(LIMITS, check));
    for (String path : List.of("/inside", "/metadata", "/mapped", "/local")) {
      URI address = URI.create("http://127.0.0.1:" + server().getPort() + path);
      assertThatThrownBy(() -> pages.fetch(address, NOON)).isInstanceOf(Refusal.class).hasMessageContaining("--allow-private");
    }
    assertThat(folder).isEmptyDirectory();
    assertThat(reached).isEmpty();
  }

  @Test
  void aPublicPageThatRedirectsToAPublicOneIs() throws IOException {
    AddressCheck check = new AddressCheck(false, address -> true);
    URI address = URI.create("http://127.0.0.1:" + server().getPort() + "/inside");
    FetchFolder.Kept kept = new FetchFolder(folder, VOCABULARY, new Fetcher(LIMITS, check)).fetch(address, NOON);
    assertThat(kept.address().getHost()).isEqualTo("127.0.0.2");
    assertThat(reached).containsExactly("127.0.0.2");
  }

  @Test
  void aServerThatSendsNothingAndOneThatBreaksOffAreTold() {
    refused("/silent", new Limits(10_000, Duration.ofSeconds(1), 3, true), "longer than 1 s");
    refused("/broken", LIMITS, "cannot be read");
  }

  /** What the server says of the encoding is not kept beside the page; the bytes are judged by themselves. */
  @Test
  void aPageOfAWrongCharsetIsReadByItsBytes() throws IOException {
    kind = "text/html; charset=iso-8859-1";
    page = "<html><p>DeepSeek-V2 “has” 60 layers – not 61.</p></html>".getBytes(UTF_8);
    fetch("/page");
    List<Claim> claims = Gainsay.open(Settings.STANDARD).read(Inputs.under(List.of(folder.toString())).documents()).claims();
    assertThat(claims).extracting(claim -> claim.value().text()).contains("60");
    kind = "text/html; charset=no-such-thing";
    page = "<html><p>DeepSeek-V2 “has” 62 layers.</p></html>".getBytes(UTF_8);
    assertThat(fetch("/page").change()).isEqualTo(FetchFolder.Change.VERSION);
  }

  @Test
  void whatIsNoPageIsNotKept() {
    kind = "application/pdf";
    refused("/page", LIMITS, "is application/pdf");
  }
}
