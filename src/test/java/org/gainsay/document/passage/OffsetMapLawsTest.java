package org.gainsay.document.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.source.Span;

class OffsetMapLawsTest {
  /** Some units of a read text, and how many of the found text they stand for. */
  record Run(int read, int found, int skipped) {
    boolean isUnitByUnit() {
      return read == found;
    }
  }

  @Provide
  Arbitrary<List<Run>> runs() {
    Arbitrary<Run> same =
        Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.integers().between(0, 2))
            .as((length, skipped) -> new Run(length, length, skipped));
    Arbitrary<Run> other =
        Combinators.combine(
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(3, 7),
                Arbitraries.integers().between(0, 2))
            .as(Run::new);
    return Arbitraries.oneOf(same, other).list().ofMinSize(1).ofMaxSize(20);
  }

  @Property
  void everyUnitMapsToWhatItWasMadeOf(@ForAll("runs") List<Run> runs) {
    OffsetMap map = map(runs);
    List<Span> expected = units(runs);
    for (int unit = 0; unit < expected.size(); unit++) {
      assertThat(map.found(new Span(unit, unit + 1))).isEqualTo(expected.get(unit));
    }
  }

  @Property
  void aStretchMapsFromItsFirstUnitToItsLast(@ForAll("runs") List<Run> runs) {
    OffsetMap map = map(runs);
    List<Span> units = units(runs);
    for (int start = 0; start < units.size(); start++) {
      for (int end = start + 1; end <= units.size(); end++) {
        assertThat(map.found(new Span(start, end)))
            .isEqualTo(new Span(units.get(start).start(), units.get(end - 1).end()));
      }
    }
  }

  @Property
  void mappingWithinAnotherMapIsMappingTwice(
      @ForAll("runs") List<Run> inner, @ForAll("runs") List<Run> outer) {
    List<Run> covering = new ArrayList<>(outer);
    int needed = inner.stream().mapToInt(run -> run.found + run.skipped).sum();
    covering.add(new Run(needed, needed, 0));
    OffsetMap toMiddle = map(inner);
    OffsetMap toFound = map(covering);
    OffsetMap both = toMiddle.within(toFound);
    for (int unit = 0; unit < units(inner).size(); unit++) {
      Span stretch = new Span(unit, unit + 1);
      assertThat(both.found(stretch)).isEqualTo(toFound.found(toMiddle.found(stretch)));
    }
  }

  private static OffsetMap map(List<Run> runs) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    int at = 0;
    for (Run run : runs) {
      at += run.skipped;
      builder.add(run.read, new Span(at, at + run.found));
      at += run.found;
    }
    return builder.build();
  }

  private static List<Span> units(List<Run> runs) {
    List<Span> units = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      at += run.skipped;
      for (int unit = 0; unit < run.read; unit++) {
        units.add(
            run.isUnitByUnit() ? new Span(at + unit, at + unit + 1) : new Span(at, at + run.found));
      }
      at += run.found;
    }
    return units;
  }
}
