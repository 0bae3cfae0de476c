package org.gainsay.extract.sentence.stance;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** {@code 22 t: 15 t steel + 7 t stone}: figures that a total, with a colon or bracket, is parted into. */
public final class Items {
  private static final Pattern LEAD = Pattern.compile("\\s?[:(]\\s?");
  private static final int REACH = 160;

  private Items() {}

  /** Where the total stands that a figure is an item of, or null. */
  public static @Nullable Span total(Sentence sentence, Span item) {
    if (!(sentence.mentions().figureAt(item.start()) instanceof QuantityMention part)) {
      return null;
    }
    @Nullable Span total = null;
    for (Figure figure : sentence.mentions().figures()) {
      boolean before = figure.span().end() <= item.start();
      boolean leads = before && leads(sentence, figure.span());
      total = leads && figure instanceof QuantityMention whole && isOf(whole, part) ? figure.span() : total;
    }
    return total != null && total.end() + REACH > item.start() && isOpen(sentence, total, item) ? total : null;
  }

  /** Whether a colon or bracket behind it leads directly to another figure. */
  private static boolean leads(Sentence sentence, Span total) {
    for (Figure next : sentence.mentions().figures()) {
      if (next.span().start() >= total.end()) {
        return LEAD.matcher(sentence.between(total, next.span())).matches();
      }
    }
    return false;
  }

  private static boolean isOf(QuantityMention whole, QuantityMention part) {
    return whole.quantity().unit() != null
        && whole.quantity().number() != null
        && part.quantity().number() != null
        && (part.quantity().unit() == null || part.quantity().unit().equals(whole.quantity().unit()))
        && part.quantity().number().compareTo(whole.quantity().number()) < 0
        && part.quantity().step().compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean isOpen(Sentence sentence, Span total, Span item) {
    String between = sentence.between(total, item);
    return between.indexOf(')') < 0 && between.indexOf(';') < 0;
  }
}
