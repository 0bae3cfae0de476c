package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "130000000000000, 1.3E14",
    "100000000000000, 1E14",
    "128000, 128000",
    "1234567.50, 1234567.5",
    "12345678.9, 1.23456789E7",
    "9.00, 9",
    "0.000, 0",
    "0.05, 0.05",
    "0.00001, 1E-5",
    "-21000000000, -2.1E10"
  })
  void numbersAreShort(String number, String json) {
    assertThat(Decimals.json(new BigDecimal(number))).isEqualTo(json);
  }

  @Property
  void nothingIsLost(@ForAll BigDecimal number) {
    assertThat(new BigDecimal(Decimals.json(number))).isEqualByComparingTo(number);
  }
}
