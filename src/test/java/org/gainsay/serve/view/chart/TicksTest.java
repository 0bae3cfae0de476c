package org.gainsay.serve.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is written below an axis. */
class TicksTest {
  private static List<String> words(Ticks ticks) {
    return ticks.marks().stream().map(Ticks.Mark::words).toList();
  }

  private static double day(String day) {
    return (double) LocalDate.parse(day).toEpochDay();
  }

  @Test
  void figuresAreRound() {
    assertThat(words(Ticks.ofFigures(8_000, 131_072))).containsExactly("50K", "100K");
    assertThat(words(Ticks.ofFigures(0, 1))).containsExactly("0", "0.5", "1");
    assertThat(words(Ticks.ofFigures(60, 60))).containsExactly("60");
  }

  @Test
  void powersOfTenStandOnALogarithmicAxis() {
    assertThat(words(Ticks.ofPowers(12, 15.2))).containsExactly("1T", "10T", "100T", "1Qa");
    assertThat(words(Ticks.ofPowers(3.2, 3.8))).containsExactly("2K", "5K");
  }

  @Test
  void daysAreThoseThatMonthsAndYearsBeginWith() {
    assertThat(words(Ticks.ofDays(day("2023-11-15"), day("2024-02-20")))).containsExactly("2023-12", "2024-01", "2024-02");
    assertThat(words(Ticks.ofDays(day("2019-06-01"), day("2023-02-20")))).containsExactly("2020", "2021", "2022", "2023");
    assertThat(words(Ticks.ofDays(day("2024-01-01"), day("2024-02-01")))).containsExactly("2024-01", "2024-02");
    assertThat(words(Ticks.ofDays(day("2024-05-02"), day("2024-05-20")))).containsExactly("2024-05-02", "2024-05-20");
  }

  @Property
  void figuresAreFewInOrderAndOnTheAxis(
      @ForAll @DoubleRange(min = -1e15, max = 1e15) double low, @ForAll @DoubleRange(min = 0.01, max = 1e15) double width) {
    assertFit(Ticks.ofFigures(low, low + width), low, low + width);
  }

  @Property
  void daysAreFewInOrderAndOnTheAxis(
      @ForAll @IntRange(min = -700_000, max = 700_000) int low, @ForAll @IntRange(max = 900_000) int days) {
    Ticks ticks = Ticks.ofDays(low, low + (double) days);
    assertFit(ticks, low, low + (double) days);
    assertThat(ticks.marks()).isNotEmpty();
  }

  private static void assertFit(Ticks ticks, double low, double high) {
    assertThat(ticks.marks()).hasSizeLessThanOrEqualTo(6);
    assertThat(ticks.marks()).extracting(Ticks.Mark::figure).isSorted().doesNotHaveDuplicates();
    assertThat(ticks.marks()).allMatch(mark -> mark.figure() >= low && mark.figure() <= high);
  }
}
