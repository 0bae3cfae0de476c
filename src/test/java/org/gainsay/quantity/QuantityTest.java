package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Unit TOKEN = new Unit("https://example.org/unit#Token", "token");

  private static Quantity of(String number, String step) {
    BigDecimal value = new BigDecimal(number);
    return new Quantity(
        value, Interval.point(value), new BigDecimal(step), TOKEN, false, Bound.NONE);
  }

  @Test
  void aHundredAndTwentyEightThousandMayBeBinary() {
    Interval interval = of("128000", "1000").allowingBinary().interval();
    assertThat(interval)
        .isEqualTo(new Interval(new BigDecimal("128000"), new BigDecimal("131072")));
  }

  @Test
  void aMillionMayBeBinary() {
    Interval interval = of("1000000", "1000000").allowingBinary().interval();
    assertThat(interval.high()).isEqualByComparingTo("1048576");
  }

  @Test
  void digitsThatAreWrittenOutAreNotBinary() {
    assertThat(of("128000", "1").allowingBinary()).isEqualTo(of("128000", "1"));
    assertThat(of("8100000000000", "100000000000").allowingBinary())
        .isEqualTo(of("8100000000000", "100000000000"));
  }

  @Test
  void whatIsStatedToAThousandthHasNoRoom() {
    assertThat(of("10200.0434", "0.0001").allowingBinary()).isEqualTo(of("10200.0434", "0.0001"));
    assertThat(of("7.250", "0.001").allowingBinary()).isEqualTo(of("7.250", "0.001"));
  }

  @Test
  void anotherUnitScalesNumberIntervalAndStep() {
    Quantity kilos =
        of("5", "1")
            .in(new Unit("https://example.org/unit#Kilo", "kilo"), BigDecimal.valueOf(1000));
    assertThat(kilos.number()).isEqualByComparingTo("5000");
    assertThat(kilos.interval().low()).isEqualByComparingTo("5000");
    assertThat(kilos.step()).isEqualByComparingTo("1000");
  }

  @Test
  void aNegativeStepIsRejected() {
    assertThatThrownBy(() -> of("5", "-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
