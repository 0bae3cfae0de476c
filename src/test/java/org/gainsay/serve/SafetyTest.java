package org.gainsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server does not do, whoever asks. */
class SafetyTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s a ?type }";

  private static final Served SERVED = Served.of("data/documents");

  @BeforeAll
  static void theClaimsAreThere() {
    assertThat(SERVED.ask(COUNT).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "sparql/update", "sparql/data", "sparql/upload", "$/datasets", "$/server", "sparql/"})
  void nothingCanBeChanged(String path) {
    String before = SERVED.ask(COUNT).body();
    String update = "INSERT DATA { <urn:a> a <urn:b> }";
    assertThat(SERVED.post(path, "application/sparql-update", update).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(SERVED.post(path, "application/x-www-form-urlencoded", "update=" + Served.encoded(update)).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(SERVED.post(path, "text/turtle", "<urn:a> a <urn:b> .").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(SERVED.ask(COUNT).body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
  void onlyReadingIsAllowed(String method) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SERVED.address() + "sparql"))
            .method(method, HttpRequest.BodyPublishers.noBody());
    assertThat(SERVED.send(request).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/ping", "$/datasets", "$/server", "$/stats", "$/metrics", "$/backup/sparql", "$/compact/sparql"})
  void thereIsNoAdministration(String path) {
    assertThat(SERVED.get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT (<java:org.gainsay.rule.NeverLoaded>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.gainsay.rule.NeverLoaded> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"
      })
  void programsAndOtherServersAreRefused(String query) {
    HttpResponse<String> answer = SERVED.ask(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("a rule or query");
  }

  @Test
  void theProtocolReadsNoFileEither() {
    HttpResponse<String> answer =
        SERVED.get("sparql?default-graph-uri=file:///etc/passwd&query=" + Served.encoded(COUNT));
    assertThat(answer.body()).doesNotContain("root:").contains(">0<");
  }

  @Test
  @Timeout(120)
  void aQueryWithoutEndIsEnded() {
    HttpResponse<String> answer =
        SERVED.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?c != ?f && ?f != ?i) }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).startsWith("The query takes more than 5 seconds to its first row");
  }

  @Test
  void anAnswerWithoutEndIsRefused() {
    HttpResponse<String> answer = SERVED.ask("SELECT * { ?a a ?b . ?c a ?d }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("more than 10000 rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:3330", "127.0.0.1.evil.example", "", "localhost@evil.example"})
  void anotherNameIsRefused(String host) throws IOException {
    String answer = SERVED.raw("GET /api/claims HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4(21|00)").doesNotContain("claim/");
    String sparql = SERVED.raw("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(sparql).containsPattern("^HTTP/1.1 4(21|00)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../../../../etc/passwd", "/static/%2e%2e/%2e%2e/pom.xml", "/static/..%2f..%2fpom.xml",
        "/library/../META-INF/MANIFEST.MF", "/static//etc/passwd", "/document/../../etc/passwd",
        "/static/page.css%00.js", "/queries/../gainsay.ttl", "/static/..\\..\\pom.xml"
      })
  void noPathLeadsOut(String path) throws IOException {
    String answer = SERVED.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4").doesNotContain("root:").doesNotContain("<project");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/claims", "static/page.css", "nowhere", "sparql?query=ASK%7B%7D", "query"})
  void everyAnswerTellsBrowsersWhatTheyMayNotDo(String path) {
    HttpResponse<String> answer = SERVED.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void othersThanThisMachineNeedAPassword(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> new Access("0.0.0.0", 0, null)).hasMessageContaining("passwords");
    Path file = Files.writeString(folder.resolve("readers"), "# who may ask\nada: long and secret\n");
    try (Served guarded = Served.of("data/documents", new Access("0.0.0.0", 0, Passwords.read(file)))) {
      String place = guarded.address().replace("0.0.0.0", "127.0.0.1");
      assertThat(status(guarded, place, "")).isEqualTo(401);
      assertThat(status(guarded, place, "ada:wrong")).isEqualTo(401);
      assertThat(status(guarded, place, "ada:long and secret")).isEqualTo(200);
    }
  }

  private static int status(Served guarded, String place, String user) {
    String header = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(place + "api/claims"));
    return guarded.send(user.isEmpty() ? request : request.header("Authorization", header)).statusCode();
  }

  @Test
  void aFileWithoutPasswordsAdmitsNobody(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("readers"), "# nobody yet\n");
    assertThatThrownBy(() -> Passwords.read(file)).hasMessageContaining("readers");
  }
}
