package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** {@code 14.2 months (95% CI, 11.8–16.9)}: the bounds of a figure have its unit. */
final class ConfidenceIntervals {
  private static final Pattern OPENING = Pattern.compile("\\s?[(\\[;,]\\s?(?:with )?(?:a )?");
  private static final Pattern NAME =
      Pattern.compile("\\s?(?:CI|CrI|confidence interval|credible interval)s?(?: of|[:,=]| \\[|\\s?\\()?\\s?");

  private ConfidenceIntervals() {}

  /** Gives the last of the figures the unit of what it bounds. */
  static void measure(Glyphs text, List<Figure> figures) {
    int last = figures.size() - 1;
    @Nullable Unit unit = last < 2 ? null : unit(figures.get(last - 2));
    if (unit == null || !(figures.get(last) instanceof QuantityMention bounds)) {
      return;
    }
    Figure measured = figures.get(last - 2);
    Figure share = figures.get(last - 1);
    boolean named =
        bounds.quantity().unit() == null
            && OPENING.matcher(between(text, measured, share)).matches()
            && NAME.matcher(between(text, share, bounds)).matches();
    if (named) {
      Quantity inUnit = bounds.quantity().in(unit, BigDecimal.ONE);
      figures.set(last, new QuantityMention(bounds.span(), bounds.numbers(), inUnit));
    }
  }

  private static String between(Glyphs text, Figure left, Figure right) {
    int from = left.span().end();
    return text.cut(from, right.span().start());
  }

  private static @Nullable Unit unit(Figure figure) {
    return figure instanceof QuantityMention measured ? measured.quantity().unit() : null;
  }
}
