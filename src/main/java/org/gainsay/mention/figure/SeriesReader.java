package org.gainsay.mention.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.measure.AmountReader;
import org.gainsay.mention.measure.FractionWords;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.amount.Money;
import org.gainsay.mention.number.Fraction;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.Joint.Kind;
import org.gainsay.mention.number.NumberWords;
import org.jspecify.annotations.Nullable;

/** Reads a number and those that are joined to it. */
final class SeriesReader {
  /** Says which digits are a date and so no part of a series. */
  interface Dates {
    boolean startAt(Glyphs text, int start);
  }

  private static final String SIGNS = "-−~≈±<>≤≥";

  private final AmountReader amounts;
  private final FractionWords fractions;

  SeriesReader(AmountReader amounts, FractionWords fractions) {
    this.amounts = amounts;
    this.fractions = fractions;
  }

  /** The series whose first number starts here. */
  Optional<Series> read(Glyphs text, int start, int floor, Dates dates) {
    Amount first = amount(text, start, floor);
    if (first == null) {
      return Optional.empty();
    }
    List<Amount> series = new ArrayList<>(List.of(first));
    List<Joint> joints = new ArrayList<>();
    boolean between = text.follows(first.start(), "between");
    while (true) {
      Joint joint = joint(text, series.getLast());
      Amount next = joint == null ? null : next(text, joint, dates);
      boolean sum = joint != null && next != null && isSum(series.getLast(), joint, next);
      if (joint == null || next == null || (joint.kind() == Kind.SUM && !sum)) {
        return Optional.of(new Series(series, joints));
      }
      boolean range = between && joint.closing() && joints.isEmpty();
      joints.add(kind(joint, range, sum));
      series.add(next);
    }
  }

  private static Joint kind(Joint joint, boolean range, boolean sum) {
    return range ? joint.as(Kind.RANGE) : sum ? joint.as(Kind.SUM) : joint;
  }

  /** What joins an amount to the next; behind a unit also a mere space. */
  private static @Nullable Joint joint(Glyphs text, Amount last) {
    Joint joint = Joint.at(text, last.end());
    int next = text.pastSpaces(last.end(), 1);
    boolean mark = "'′’".indexOf(text.at(last.end() - 1)) >= 0 && text.digit(next);
    boolean space = joint == null && last.unit() != null && (next > last.end() || mark);
    return space ? new Joint(Kind.SUM, false, false, next) : joint;
  }

  /** Lengths and the like only where a mere space joins them: {@code 5 m and 20 cm} are two. */
  private static boolean isSum(Amount left, Joint joint, Amount right) {
    boolean joins = joint.kind() == Kind.SUM || (joint.kind() == Kind.LIST && left.isTime());
    return joins && Composite.sum(left, right).isPresent();
  }

  private @Nullable Amount next(Glyphs text, Joint joint, Dates dates) {
    int start = Money.past(text, pastSigns(text, joint));
    boolean begins =
        text.digit(start)
            || text.letter(start)
            || isPoint(text, start)
            || Fraction.isSign(text.at(start));
    if (!begins
        || (text.letter(start) && !NumberWords.starts(text.word(start)))
        || dates.startAt(text, start)) {
      return null;
    }
    return amount(text, start, joint.next());
  }

  /** A plus is the sign of an upper end, and else that of a sum: {@code -5 °C to +8 °C}. */
  private static int pastSigns(Glyphs text, Joint joint) {
    String signs = joint.kind() == Kind.RANGE ? SIGNS + "+" : SIGNS;
    int at = joint.next();
    while (at - joint.next() < 2 && signs.indexOf(text.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private @Nullable Amount amount(Glyphs text, int start, int floor) {
    Optional<Amount> fraction =
        text.letter(start) ? fractions.read(text, start) : fractions.oneIn(text, start);
    Optional<Amount> amount = fraction.isEmpty() ? amounts.read(text, start, floor) : fraction;
    return amount.orElse(null);
  }

  static boolean isPoint(Glyphs text, int start) {
    return text.at(start) == '.' && text.digit(start + 1);
  }
}
