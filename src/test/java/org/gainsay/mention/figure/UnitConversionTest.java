package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitConversionTest {
  private final FigureFinder finder = FigureFinder.of(SmallVocabulary.make());

  private Quantity quantity(String text) {
    return ((QuantityMention) finder.find(text).getFirst()).quantity();
  }

  private @Nullable Unit unit(String text) {
    return quantity("1.5 " + text).unit();
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "5.2 PB, 5200000000000000, bytes",
    "322 ft, 98.1456, m",
    "100 km/h, 27.7777777777778, m/s",
    "1 TiB, 1099511627776, bytes",
    "8 Mbit, 1, MB",
    "32 °F, 0.000391666667, °C",
    "20 °C, 293.15, K",
    "5 kWh, 18, MJ",
    "10 mg/L, 0.01, kg/m3",
    "3 Mg, 3, t",
    "1.5 million tokens/s, 1500000, tokens/s",
    "2 hours, 120, min"
  })
  void aFigureIsTheSameInAnotherUnit(String text, double number, String target) {
    Quantity converted = finder.conversion().convert(quantity(text), unit(target)).orElseThrow();
    double found = Objects.requireNonNull(converted.number()).doubleValue();
    assertThat(found).isCloseTo(number, Offset.offset(Math.abs(number) * 1e-9 + 1e-3));
    assertThat(converted.unit()).isEqualTo(unit(target));
  }

  @Test
  void petabytesAreExactBytes() {
    Quantity bytes = finder.conversion().convert(quantity("5.2 PB"), unit("bytes")).orElseThrow();
    assertThat(bytes.number()).isEqualByComparingTo("5.2E15");
    assertThat(bytes.step()).isEqualByComparingTo("1E14");
  }

  @Test
  void aShareIsARatioAndBack() {
    Quantity ratio = finder.conversion().convert(quantity("9%"), null).orElseThrow();
    assertThat(ratio.number()).isEqualByComparingTo("0.09");
    assertThat(finder.conversion().convert(ratio, unit("percent")).orElseThrow().number())
        .isEqualByComparingTo("9");
  }

  @Test
  void bothSidesOfARangeConvert() {
    Quantity grams = finder.conversion().convert(quantity("5–10 kg"), unit("g")).orElseThrow();
    assertThat(grams.interval().low()).isEqualByComparingTo("5000");
    assertThat(grams.interval().high()).isEqualByComparingTo("10000");
  }

  @Test
  void massAndLengthTokensAndBytesDollarsAndEurosDoNotConvert() {
    assertThat(finder.conversion().convert(quantity("5 kg"), unit("m"))).isEmpty();
    assertThat(finder.conversion().convert(quantity("5 tokens"), unit("bytes"))).isEmpty();
    assertThat(finder.conversion().convert(quantity("5 dollars"), unit("euros"))).isEmpty();
    assertThat(finder.conversion().convert(quantity("5 tokens"), null)).isEmpty();
  }
}
