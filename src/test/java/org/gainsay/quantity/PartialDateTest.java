package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
  @Test
  void aMonthRunsToItsLastDay() {
    assertThat(PartialDate.month(2024, 2).latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.month(2023, 2).text()).isEqualTo("2023-02");
  }

  @Test
  void aYearContainsItsMonthsAndIsNotDisjointFromThem() {
    assertThat(PartialDate.year(2024).contains(PartialDate.month(2024, 5))).isTrue();
    assertThat(PartialDate.year(2024).disjoint(PartialDate.month(2024, 5))).isFalse();
    assertThat(PartialDate.month(2024, 5).disjoint(PartialDate.month(2024, 6))).isTrue();
  }

  @Test
  void earliestAfterLatestIsRejected() {
    LocalDate day = LocalDate.of(2024, 5, 6);
    assertThatThrownBy(() -> new PartialDate("", day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
