package org.gainsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.report.json.ClaimLines;
import org.gainsay.report.json.FindingLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL, saved queries and JSON as programs get them. */
class EndpointTest {
  private static final Served SERVED = Served.of("data/documents");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @Test
  void sparqlIsAnsweredByGetAndByPost() {
    String query = "PREFIX gs: <https://w3id.org/gainsay/ns#> SELECT (COUNT(?c) AS ?n) { ?c a gs:Claim }";
    String size = Integer.toString(SERVED.outcome().claims().size());
    String number = ">" + size + "<";
    assertThat(SERVED.ask(query).body()).contains("\"value\": \"" + size + "\"");
    assertThat(SERVED.post("sparql", "application/sparql-query", query).body()).contains(number);
    assertThat(SERVED.post("sparql", "application/x-www-form-urlencoded", "query=" + Served.encoded(query)).body())
        .contains(number);
  }

  @Test
  void aFaultOfSyntaxIsToldInASentence() {
    HttpResponse<String> answer = SERVED.ask("SELECT * { ?s");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  @Test
  void pagesOfClaimsTogetherAreTheJsonLines() throws IOException {
    StringWriter lines = new StringWriter();
    ClaimLines.write(SERVED.outcome().claims(), lines);
    List<String> items = new ArrayList<>();
    int total = SERVED.outcome().claims().size();
    for (int offset = 0; offset < total; offset += 40) {
      String page = SERVED.get("api/claims?limit=40&offset=" + offset).body();
      assertThat(page).startsWith("{\"total\":" + total + ",\"offset\":" + offset + ",\"limit\":40,");
      items.add(page.substring(page.indexOf('[') + 1, page.lastIndexOf("]}")).replace("},\n{", "}\n{"));
    }
    assertThat(String.join("\n", items) + "\n").isEqualTo(lines.toString());
  }

  @Test
  void findingsAreTheJsonLines() throws IOException {
    StringWriter lines = new StringWriter();
    FindingLines.write(SERVED.outcome().findings(), lines);
    assertThat(SERVED.get("api/findings?limit=1000").body().replace("},\n{", "}\n{"))
        .contains(lines.toString().strip());
  }

  @Test
  void documentsAndSubjectsAreListed() {
    assertThat(SERVED.get("api/documents").body()).contains("\"document\":\"data/documents/v2-report.md\"");
    assertThat(SERVED.get("api/subjects").body()).contains("\"subject\":\"DeepSeek-V2\"");
    assertThat(SERVED.get("api/claims?subject=DeepSeek-R2&limit=5").body()).doesNotContain("\"subject\":\"DeepSeek-V2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=-1", "limit=x", "offset=99999999999999999999", "offset=1000000", "limit=1e9"})
  void nonsenseInPagingIsNoFault(String parameters) {
    HttpResponse<String> answer = SERVED.get("api/claims?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).endsWith("]}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/claims", "queries/sources", "static/page.css"})
  void whatIsUnchangedIsNotSentAgain(String path) {
    String tag = SERVED.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = SERVED.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aSavedQueryTakesItsParametersAsTerms() {
    assertThat(SERVED.get("queries/who-says-what?subject=DeepSeek-V2").body()).contains("\"bindings\"").contains("DeepSeek-V2");
    String pasted = Served.encoded("DeepSeek-V2\" } UNION { ?s ?p ?o } #");
    assertThat(SERVED.get("queries/who-says-what?subject=" + pasted).body()).doesNotContain("236B");
  }

  @Test
  void anUnknownParameterIsNamed() {
    HttpResponse<String> answer = SERVED.get("queries/who-says-what?nonsense=1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("?nonsense").contains("subject");
  }

  @Test
  void aSavedQueryIsATableForBrowsers() {
    assertThat(SERVED.get("queries/sources", "Accept", "text/html").body()).contains("<table>").contains("v2-report.md");
  }

  @Test
  void everyViewHasAnAddress() {
    assertThat(SERVED.get("").body()).contains("/subject/DeepSeek-V2").contains("/finding/").contains("/document/");
    assertThat(SERVED.get("subject/DeepSeek-V2").body()).contains("What competes");
    assertThat(SERVED.get("provenance/DeepSeek-V2").body()).contains("data-node");
    assertThat(SERVED.get("search?q=november").body()).contains("<mark>November</mark> 2023");
    assertThat(SERVED.get("nowhere").statusCode()).isEqualTo(404);
    assertThat(SERVED.get("subject/nobody").statusCode()).isEqualTo(404);
  }
}
