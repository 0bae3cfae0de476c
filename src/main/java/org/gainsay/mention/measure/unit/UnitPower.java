package org.gainsay.mention.measure.unit;

import java.util.Set;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Exponent;
import org.gainsay.mention.number.Glyphs;
import org.jspecify.annotations.Nullable;

/** The power that stands behind a unit: {@code m²}, {@code s^-2}, {@code L−1}, {@code km2}. */
final class UnitPower {
  private static final int HIGHEST = 6;

  /** Units whose powers text writes without raising them: {@code km2}, {@code m/s2}. */
  private static final Set<String> HAS_SQUARES = Set.of("M", "SEC", "FT", "IN", "YD");

  private UnitPower() {}

  /** The unit to the power that follows it, or as it was. */
  static Reading raised(Glyphs text, Reading plain) {
    Exponent exponent = behind(text, plain);
    if (exponent == null || exponent.value() == 0 || Math.abs(exponent.value()) > HIGHEST) {
      return spelled(text, plain);
    }
    return new Reading(plain.unit().to(exponent.value()), exponent.end());
  }

  private static @Nullable Exponent behind(Glyphs text, Reading plain) {
    Exponent raised = Exponent.at(text, plain.end());
    if (raised != null || !text.letter(plain.end() - 1)) {
      return raised;
    }
    char next = text.at(plain.end());
    boolean minus = Exponent.isMinus(next);
    boolean digit =
        Glyphs.isDigit(next)
            && next <= '4'
            && HAS_SQUARES.contains(plain.unit().first().base().name());
    Exponent onLine = minus || digit ? Exponent.plain(text, plain.end()) : null;
    return onLine != null && isAlone(text, onLine) ? onLine : null;
  }

  /** {@code 5 s-1} has a power, {@code 5 m-10 m} and {@code 3 g-1.5 g} are ranges. */
  private static boolean isAlone(Glyphs text, Exponent exponent) {
    char next = text.at(exponent.end());
    boolean decimal = next == '.' && text.digit(exponent.end() + 1);
    return Math.abs(exponent.value()) <= 4 && !Glyphs.isLetter(next) && !decimal && next != '%';
  }

  private static Reading spelled(Glyphs text, Reading plain) {
    int start = text.pastSpace(plain.end());
    int power =
        switch (start == plain.end() ? "" : text.word(start)) {
          case "squared" -> 2;
          case "cubed" -> 3;
          default -> 1;
        };
    return power == 1 ? plain : new Reading(plain.unit().to(power), text.wordEnd(start));
  }
}
