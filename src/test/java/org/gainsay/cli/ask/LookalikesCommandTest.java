package org.gainsay.cli.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookalikesCommandTest {
  private static final String GLIDERS =
      """
      @prefix : <https://example.org/b#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      :Glider a owl:Class ; rdfs:label "glider" .
      :seats a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Glider ; rdfs:range xsd:integer ; skos:prefLabel "seats" .
      :crew a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Glider ; rdfs:range xsd:integer ; skos:prefLabel "crew" .
      :Kestrel a :Glider ; skos:prefLabel "Falcon 12" .
      """;

  @TempDir private Path folder;
  private String vocabulary = "";

  @BeforeEach
  void write() throws IOException {
    vocabulary = vocabulary("");
    page("a.md", "Heron Mini 7", 2);
    page("b.md", "Mini Heron 7", 3);
    page("c.md", "Falcom 12", 4);
    page("d.md", "Falcon 12", 5);
  }

  private String vocabulary(String more) throws IOException {
    Path file = folder.resolve("gliders.ttl");
    Files.writeString(file, GLIDERS + more, UTF_8);
    return file.toString();
  }

  private void page(String file, String name, int seats) throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    String text = "# %s\n\n- **Seats:** %d\n- **Crew:** 1\n".formatted(name, seats);
    Files.writeString(notes.resolve(file), text, UTF_8);
  }

  private Run run(String command) {
    return Run.of(command, folder.resolve("notes").toString(), "--vocabulary", vocabulary);
  }

  @Test
  void theTriplesThatItPrintsMakeTheNamesOne() throws IOException {
    assertThat(run("check").out()).startsWith("No findings");
    Run found = run("lookalikes");
    assertThat(found.out()).contains("Falcom 12 and Falcon 12", "Heron Mini 7 and Mini Heron 7", "2 pairs of names look alike.");

    String triples = String.join("\n", found.out().lines().filter(line -> line.endsWith(" .")).toList());
    vocabulary = vocabulary(triples);
    assertThat(run("lookalikes").out()).isEqualTo("No names look alike.\n");
    assertThat(run("check").out())
        .contains("Falcon 12's seats are given as \"4\"", "Heron Mini 7's seats are given as \"2\"", "2 errors in 8 claims");
  }

  @Test
  void namesOfNothingThatIsReadJoinNothing() throws IOException {
    vocabulary =
        vocabulary(
            """
            <https://w3id.org/gainsay/id/thing/%FF> owl:sameAs :Kestrel .
            :Nobody owl:sameAs <https://w3id.org/gainsay/id/thing/> .
            """);
    Run run = run("check");
    assertThat(run.code()).isLessThan(2);
    assertThat(run.out()).startsWith("No findings");
  }
}
