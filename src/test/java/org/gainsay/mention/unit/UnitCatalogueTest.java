package org.gainsay.mention.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qudtlib.model.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCatalogueTest {
  private final UnitCatalogue catalogue = UnitCatalogue.load(List.of(), List.of());

  @Test
  void everyLineOfTheUsageFileNamesAUnit() {
    List<String> unknown = new ArrayList<>();
    for (UnitUsage usage : UnitUsage.readAll()) {
      if (!usage.isDenial() && !usage.isBare() && catalogue.named(usage.name()).isEmpty()) {
        unknown.add(usage.name());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void mostUnitsOfQudtAreBuiltFromTheirNames() {
    long all = io.github.qudtlib.Qudt.allUnits().size();
    long built =
        io.github.qudtlib.Qudt.allUnits().stream()
            .map(Unit::getIri)
            .map(iri -> iri.substring(Qudt.UNITS.length()))
            .filter(name -> catalogue.named(name).isPresent())
            .count();
    assertThat(1.0 * built / all).isGreaterThan(0.9);
  }

  @Test
  void aNameOfACompoundIsReadBack() {
    for (String name :
        List.of(
            "KiloM-PER-HR",
            "MilliGM-PER-L",
            "W-PER-M2-K",
            "N-M",
            "PER-SEC",
            "M-PER-SEC2",
            "DeciB")) {
      assertThat(catalogue.named(name).map(Compound::name)).contains(name);
    }
  }

  @Test
  void derivedUnitsAreAsLargeAsQudtSays() {
    List<String> wrong = new ArrayList<>();
    for (String name :
        List.of(
            "KiloM-PER-HR",
            "MilliGM-PER-L",
            "KiloW-HR",
            "MegaPA",
            "MicroGM",
            "HA",
            "MI-PER-HR",
            "FT3")) {
      java.math.BigDecimal qudt =
          io.github.qudtlib.Qudt.unitFromLocalnameRequired(name)
              .getConversionMultiplier()
              .orElseThrow();
      double ours = catalogue.named(name).orElseThrow().multiplier().doubleValue();
      if (Math.abs(ours / qudt.doubleValue() - 1) > 1e-6) {
        wrong.add(name + ": " + ours + ", not " + qudt);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void caseTellsSymbolsApart() {
    assertThat(catalogue.symbol("mg")).isNotEqualTo(catalogue.symbol("Mg"));
    assertThat(catalogue.symbol("mV")).isNotEqualTo(catalogue.symbol("MV"));
    assertThat(catalogue.symbol("kB")).isNotEqualTo(catalogue.symbol("kb"));
    assertThat(catalogue.symbol("at")).isNull();
  }
}
