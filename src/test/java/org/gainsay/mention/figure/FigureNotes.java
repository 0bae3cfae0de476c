package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Figures in short hand, as the tables of the tests have them: {@code 5 kilogram}, {@code 5..10
 * metre}, {@code <=128000 token}, {@code ~5}, {@code on 2024-05}.
 */
final class FigureNotes {
  private FigureNotes() {}

  static String all(FigureFinder finder, String text) {
    return finder.find(text).stream().map(FigureNotes::note).collect(Collectors.joining(" | "));
  }

  static String note(Figure figure) {
    return switch (figure) {
      case DateMention date -> "on " + date.date().text();
      case QuantityMention quantity -> note(quantity.quantity());
    };
  }

  static String note(Quantity quantity) {
    String sign = quantity.bound() == Bound.MIN ? ">=" : quantity.bound() == Bound.MAX ? "<=" : "";
    BigDecimal low = quantity.interval().low();
    BigDecimal high = quantity.interval().high();
    boolean two = quantity.bound() == Bound.NONE && !quantity.interval().isPoint();
    String tolerance = quantity.number() == null ? "" : plain(quantity.number()) + " in ";
    String number = two ? tolerance + plain(low) + ".." + plain(high) : plain(quantity.number());
    String unit = quantity.unit() == null ? "" : " " + quantity.unit().label();
    return (quantity.approximate() ? "~" : "") + sign + number + unit;
  }

  private static String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    boolean large = number.abs().compareTo(new BigDecimal("1E15")) >= 0;
    return large ? number.stripTrailingZeros().toString() : number.toPlainString();
  }
}
