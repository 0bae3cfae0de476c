package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of {@code docs/writing-a-rule.md} does what the page says. */
class WritingARuleTest {
  private static final String BOXES =
      """
      @prefix gs: <https://w3id.org/gainsay/ns#> .
      @prefix b: <https://example.org/boxes#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix unit: <http://qudt.org/vocab/unit/> .
      b:Stove a owl:Class ; rdfs:label "stove" .
      b:weight a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:label "weight" ; rdfs:domain b:Stove ;
        rdfs:range xsd:decimal ; gs:unit unit:KiloGM .
      b:boxLimit a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:label "box limit" ; rdfs:domain b:Stove ;
        rdfs:range xsd:decimal ; gs:unit unit:KiloGM .
      b:Ember a b:Stove ; rdfs:label "Ember 3" .
      """;

  @TempDir Path folder;

  private Run check(String page) throws IOException {
    String rule =
        Files.readString(Path.of("docs/writing-a-rule.md"), UTF_8)
            .lines()
            .filter(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n"));
    Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve("heavier-than-box.rq"), rule);
    Path vocabulary = Files.writeString(folder.resolve("boxes.ttl"), BOXES);
    Path document = Files.writeString(folder.resolve("ember.md"), page);
    return Run.of(
        "check", document.toString(), "--vocabulary", vocabulary.toString(), "--rules", folder.resolve("rules").toString());
  }

  @Test
  void itFindsWhatItSaysWithoutAWarning() throws IOException {
    Run run = check("# Ember 3\n\n- Weight: 30 kg\n- Box limit: 25 kg\n");

    assertThat(run.out())
        .startsWith("warning[heavier-than-box]: Ember 3 weighs \"30 kg\" (ember.md:3, ")
        .contains("), and its box holds \"25 kg\" (ember.md:4, ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void andNothingWhereTheBoxHolds() throws IOException {
    assertThat(check("# Ember 3\n\n- Weight: 20 kg\n- Box limit: 25 kg\n").out()).startsWith("No findings");
  }
}
