package org.gainsay.mention.date.year;

import java.util.Optional;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Moved;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.measure.AmountReader;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;

/**
 * Two years with a dash: {@code 2019–2021}, {@code 1914–18}, {@code 2023/24}, {@code from 2010 to
 * 2015}.
 */
final class YearRanges {
  private static final int FIRST_SAID = 1000;
  private static final int FIRST = 1500;
  private static final int LAST = 2100;

  private final AmountReader amounts;

  YearRanges(AmountReader amounts) {
    this.amounts = amounts;
  }

  Optional<DateReading> read(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    if (end - start != 4 || text.digit(start - 1)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(text.cut(start, end));
    return first < (BareYears.isSaid(text, start) ? FIRST_SAID : FIRST) || first > LAST
        ? Optional.empty()
        : dashed(text, start, first).or(() -> spoken(text, start, first));
  }

  private Optional<DateReading> dashed(Glyphs text, int start, int first) {
    int dash = start + 4;
    boolean stroke = text.at(dash) == '/';
    if ("-–—/".indexOf(text.at(dash)) < 0) {
      return Optional.empty();
    }
    int end = text.digitsEnd(dash + 1);
    int size = end - dash - 1;
    if ((size != 2 && size != 4) || isPart(text, dash + 1, end)) {
      return Optional.empty();
    }
    int digits = Integer.parseInt(text.cut(dash + 1, end));
    int last = size == 4 ? digits : first / 100 * 100 + digits;
    boolean season = !stroke || last == first + 1;
    return season ? range(start, end, first, last) : Optional.empty();
  }

  /** Whether the second number goes on, or is one of something: {@code 2000–2500 m}. */
  private boolean isPart(Glyphs text, int start, int end) {
    char next = text.at(end);
    boolean joined = (next == '-' || next == '/') && text.digit(end + 1);
    return joined || amounts.read(text, start, start).filter(Amount::isBare).isEmpty();
  }

  /** {@code from 2010 to 2015}, {@code between 2010 and 2015}. */
  private Optional<DateReading> spoken(Glyphs text, int start, int first) {
    String before = text.wordBefore(start);
    int word = text.pastSpace(start + 4);
    String joint = text.word(word);
    boolean from =
        before.equals("from")
            && !Moved.isFrom(text, start)
            && (joint.equals("to") || joint.equals("until") || joint.equals("through"));
    boolean between = before.equals("between") && joint.equals("and");
    int second = text.pastSpace(text.wordEnd(word));
    YearDigits last = from || between ? YearDigits.at(text, second) : null;
    return last == null || isPart(text, second, last.end())
        ? Optional.empty()
        : range(start, last.end(), first, last.year());
  }

  private static Optional<DateReading> range(int start, int end, int first, int last) {
    if (last <= first || last > LAST) {
      return Optional.empty();
    }
    PartialDate from = PartialDate.year(first);
    PartialDate to = PartialDate.year(last);
    PartialDate both = new PartialDate(from.text() + "/" + to.text(), from.earliest(), to.latest());
    return Optional.of(DateReading.of(start, end, both));
  }
}
