package org.gainsay.mention.measure.unit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.unit.Base;
import org.gainsay.mention.unit.Compound;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Units that QUDT does not have: a multiple, a difference of shares. */
public enum OwnUnit {
  TIMES("times"),
  PERCENTAGE_POINT("percentage point"),
  BASIS_POINT("basis point"),
  BASE_PAIR("base pair"),
  CENT("cent"),
  PENNY("penny"),
  DECADE("decade"),
  CENTURY("century");

  private static final int NEAR = 80;
  private static final Pattern RATES =
      Pattern.compile("\\b(?:" + WordList.of("beginnings of words of interest").choice() + ")");

  private static final String SPACE = "https://w3id.org/gainsay/ns#";

  private static final Map<String, OwnUnit> NAMES =
      Map.ofEntries(
          Map.entry("times", TIMES), Map.entry("fold", TIMES), Map.entry("x", TIMES), Map.entry("cent", CENT), Map.entry("cents", CENT),
          Map.entry("penny", PENNY), Map.entry("pence", PENNY), Map.entry("decade", DECADE), Map.entry("decades", DECADE),
          Map.entry("century", CENTURY), Map.entry("centuries", CENTURY));

  private final String label;

  OwnUnit(String label) {
    this.label = label;
  }

  Compound compound() {
    String[] words = label.split(" ", 2);
    String name = words.length == 1 ? words[0] : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    return Compound.of(Base.counted(SPACE + name, label));
  }

  /** The one whose words start here. */
  public static Optional<UnitReader.Reading> read(Glyphs text, int start) {
    int end = text.wordEnd(start);
    String first = text.lower(start, end);
    if (isTimes(text, start)) {
      return of(TIMES, start + 1);
    }
    OwnUnit named = first.equals("x") && text.digit(text.pastSpace(end)) ? null : NAMES.get(first);
    OwnUnit share = named == null ? share(text, start, end) : named;
    if (share != null) {
      return of(share, end);
    }
    int second = text.pastSpace(end);
    return text.word(second).startsWith("point") ? points(first, text.wordEnd(second)) : Optional.empty();
  }

  private static Optional<UnitReader.Reading> of(OwnUnit unit, int end) {
    return Optional.of(new UnitReader.Reading(unit.compound(), end));
  }

  private static boolean isTimes(Glyphs text, int start) {
    return text.at(start) == '×'
        && Glyphs.isDigit(text.at(start - 1))
        && !text.digit(text.pastSpace(start + 1));
  }

  private static @Nullable OwnUnit share(Glyphs text, int start, int end) {
    return switch (text.cut(start, end)) {
      case "bps" -> isShare(text, start) ? BASIS_POINT : null;
      case "bp" -> isOfRates(text, start) ? BASIS_POINT : BASE_PAIR;
      default -> null;
    };
  }

  /** {@code 150 bps} are basis points, {@code 9600 bps} bits. */
  private static boolean isShare(Glyphs text, int start) {
    int end = text.beforeSpace(start);
    int at = end;
    while (text.digit(at - 1) && end - at <= 3) {
      at--;
    }
    return end > at && end - at <= 3;
  }

  /** {@code the rate rose 25 bp} speaks of points, {@code a read of 150 bp} of a strand. */
  private static boolean isOfRates(Glyphs text, int start) {
    String before = text.lower(Math.max(0, start - NEAR), start);
    return RATES.matcher(before).find();
  }

  private static Optional<UnitReader.Reading> points(String kind, int end) {
    return switch (kind) {
      case "percentage", "percent" ->
          Optional.of(new UnitReader.Reading(PERCENTAGE_POINT.compound(), end));
      case "basis" -> Optional.of(new UnitReader.Reading(BASIS_POINT.compound(), end));
      default -> Optional.empty();
    };
  }
}
