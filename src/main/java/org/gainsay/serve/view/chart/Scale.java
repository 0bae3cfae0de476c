package org.gainsay.serve.view.chart;

import java.util.Collection;
import java.util.List;

/**
 * Where figures or days stand on an axis, in percent of its width; figures that differ by far stand
 * on a logarithmic one.
 */
final class Scale {
  private static final double FAR = 20;
  private static final double MARGIN = 6;
  private static final double WHOLE = 100;
  private static final double MIDDLE = 50;
  private static final double EDGE = 14;

  private final double low;
  private final double high;
  private final boolean logarithmic;
  private final boolean dates;

  private Scale(double low, double high, boolean dates) {
    this.dates = dates;
    this.logarithmic = !dates && low > 0 && high / low >= FAR;
    this.low = logarithmic ? Math.log10(low) : low;
    this.high = logarithmic ? Math.log10(high) : high;
  }

  /** One on which all of them have room; there is at least one. */
  static Scale of(Collection<Extent> extents) {
    double least = extents.stream().mapToDouble(Extent::least).min().orElse(0);
    double most = extents.stream().mapToDouble(Extent::most).max().orElse(1);
    return new Scale(least, most, extents.stream().anyMatch(Extent::isDate));
  }

  double at(double figure) {
    double place = logarithmic ? Math.log10(Math.max(figure, Double.MIN_NORMAL)) : figure;
    return high == low ? MIDDLE : Math.clamp(share(place), 0, WHOLE);
  }

  private double share(double place) {
    return MARGIN + (WHOLE - 2 * MARGIN) * (place - low) / (high - low);
  }

  String percent(double figure) {
    return Part.percent(at(figure));
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** Round figures, or first days of months and years. */
  List<Tick> ticks() {
    double beyond = (high - low) * MARGIN / (WHOLE - 2 * MARGIN);
    Ticks ticks =
        dates
            ? Ticks.ofDays(low - beyond, high + beyond)
            : logarithmic ? Ticks.ofPowers(low - beyond, high + beyond) : Ticks.ofFigures(low - beyond, high + beyond);
    return ticks.marks().stream().map(mark -> tick(at(mark.figure()), mark.words())).toList();
  }

  private static Tick tick(double at, String words) {
    String anchor = at < EDGE ? "start" : at > WHOLE - EDGE ? "end" : "middle";
    return new Tick(Part.percent(at), words, anchor);
  }
}
