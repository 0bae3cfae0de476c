package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Where figures stand on an axis, in percent of its width; figures that differ by far stand on a
 * logarithmic one.
 */
final class Scale {
  private static final double FAR = 20;
  private static final double MARGIN = 6;
  private static final double WHOLE = 100;
  private static final double MIDDLE = 50;

  private final double low;
  private final double high;
  private final boolean logarithmic;

  private Scale(double low, double high) {
    this.logarithmic = low > 0 && high / low >= FAR;
    this.low = logarithmic ? Math.log10(low) : low;
    this.high = logarithmic ? Math.log10(high) : high;
  }

  /** A mark on the axis and its words. */
  public record Tick(String at, String words, String anchor) {}

  static Scale of(List<Double> figures) {
    double least = figures.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = figures.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    return new Scale(least, most);
  }

  double at(double figure) {
    if (high == low) {
      return MIDDLE;
    }
    double value = logarithmic ? Math.log10(Math.max(figure, Double.MIN_NORMAL)) : figure;
    double share = (value - low) / (high - low);
    return Math.clamp(MARGIN + (WHOLE - 2 * MARGIN) * share, 0, WHOLE);
  }

  String percent(double figure) {
    return Part.percent(at(figure));
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** The two ends, and the middle where there is room between them. */
  List<Tick> ticks(DoubleFunction<String> words) {
    if (high == low) {
      return List.of(new Tick(Part.percent(MIDDLE), words.apply(value(low)), "middle"));
    }
    List<Tick> ticks = new ArrayList<>();
    ticks.add(tick(low, words, "start"));
    ticks.add(tick((low + high) / 2, words, "middle"));
    ticks.add(tick(high, words, "end"));
    return ticks;
  }

  private Tick tick(double place, DoubleFunction<String> words, String anchor) {
    double figure = value(place);
    return new Tick(percent(figure), words.apply(figure), anchor);
  }

  private double value(double place) {
    return logarithmic ? Math.pow(10, place) : place;
  }
}
