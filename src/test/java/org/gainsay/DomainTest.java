package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainTest {
  private static final String BOATS =
      """
      @prefix : <https://example.org/boats#> .
      @prefix gs: <https://w3id.org/gainsay/ns#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix unit: <http://qudt.org/vocab/unit/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      :Boat a owl:Class ; skos:prefLabel "boat"@en .
      :length a owl:DatatypeProperty ; rdfs:domain :Boat ; rdfs:range xsd:decimal ; gs:unit unit:UNIT ;
        skos:prefLabel "length"@en .
      """;

  @TempDir Path folder;

  private List<Problem> problems(String unit) throws IOException {
    Path file = folder.resolve("boats.ttl");
    Files.writeString(file, BOATS.replace("UNIT", unit));
    return Domain.read(file).problems();
  }

  @Test
  void aUnitThatQudtDoesNotHaveIsAProblemAtItsPlace() throws IOException {
    assertThat(problems("Metre"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).startsWith("unit:Metre is no unit; expected one of QUDT");
              assertThat(problem.toString()).contains("9");
            });
  }

  @Test
  void unitsOfQudtAndWhatIsMadeOfThemAreNone() throws IOException {
    assertThat(problems("M")).isEmpty();
    assertThat(problems("KiloM-PER-HR")).isEmpty();
  }
}
