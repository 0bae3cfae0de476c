package org.gainsay.serve.view.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gainsay.serve.view.wording.Figures;

/** The marks of an axis: few enough that their words have room on a phone. */
record Ticks(List<Mark> marks) {
  private static final MathContext DIGITS = new MathContext(12);
  private static final int MOST = 5;
  private static final int FEWEST = 2;
  private static final int YEAR = 12;
  private static final int MONTH_DIGITS = 7;
  private static final int YEAR_DIGITS = 4;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};
  private static final double[] ROUND = {1, 2, 5, 10};

  /** A place on the axis, in its own figures, and what is written there. */
  record Mark(double figure, String words) {}

  /** 0, 50, 100 … */
  static Ticks ofFigures(double low, double high) {
    if (high <= low) {
      return figures(DoubleStream.of(low));
    }
    double power = Math.pow(10, Math.floor(Math.log10((high - low) / (MOST - 1))));
    double step = DoubleStream.of(ROUND).map(r -> r * power).filter(s -> (high - low) / s < MOST).findFirst().orElse(10 * power);
    double first = Math.ceil(low / step);
    return figures(
        IntStream.rangeClosed(0, MOST)
            .mapToDouble(i -> rounded((first + i) * step))
            .filter(figure -> figure >= low && figure <= high)
            .distinct());
  }

  /** 1K, 10K, 100K …; the ends are powers of ten. */
  static Ticks ofPowers(double low, double high) {
    List<Double> marks = powers(low, high, new double[] {1});
    List<Double> more = marks.size() >= FEWEST ? marks : powers(low, high, new double[] {1, 2, 5});
    int every = (more.size() + MOST - 1) / MOST;
    return figures(
        IntStream.range(0, more.size()).filter(i -> i % every == 0).mapToDouble(more::get));
  }

  private static List<Double> powers(double low, double high, double[] within) {
    List<Double> marks = new ArrayList<>();
    for (int power = (int) Math.floor(low); power <= high; power++) {
      for (double each : within) {
        double mark = each * Math.pow(10, power);
        if (Math.log10(mark) >= low && Math.log10(mark) <= high) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  /** Without what adding up doubles leaves behind. */
  private static double rounded(double figure) {
    return new BigDecimal(figure).round(DIGITS).doubleValue();
  }

  /** In brief, unless two of them would look the same. */
  private static Ticks figures(DoubleStream figures) {
    List<Double> all = figures.boxed().toList();
    boolean brief = all.stream().map(Figures::brief).distinct().count() == all.size();
    return new Ticks(
        all.stream()
            .map(figure -> new Mark(figure, brief ? Figures.brief(figure) : BigDecimal.valueOf(figure).toPlainString()))
            .toList());
  }

  /** First days of months or years, counted from 1970; the ends where none lies between them. */
  static Ticks ofDays(double low, double high) {
    LocalDate from = LocalDate.ofEpochDay((long) Math.ceil(low));
    LocalDate to = LocalDate.ofEpochDay((long) Math.floor(high));
    for (int months : MONTHS) {
      List<LocalDate> days = firsts(from, to, months);
      if (days.size() <= MOST && days.size() >= FEWEST) {
        int digits = months % YEAR == 0 ? YEAR_DIGITS : MONTH_DIGITS;
        return new Ticks(days.stream().map(day -> mark(day, digits)).toList());
      }
    }
    return new Ticks(List.of(from, to).stream().distinct().map(day -> mark(day, day.toString().length())).toList());
  }

  /** At most one more than {@link #MOST}. */
  private static List<LocalDate> firsts(LocalDate from, LocalDate to, int months) {
    long month = from.minusDays(1).getYear() * (long) YEAR + from.minusDays(1).getMonthValue();
    long next = Math.ceilDiv(month, months) * months;
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = LocalDate.of((int) (next / YEAR), (int) (next % YEAR) + 1, 1);
    for (; !day.isAfter(to) && days.size() <= MOST; day = day.plusMonths(months)) {
      days.add(day);
    }
    return days;
  }

  private static Mark mark(LocalDate day, int digits) {
    return new Mark((double) day.toEpochDay(), day.toString().substring(0, digits));
  }
}
