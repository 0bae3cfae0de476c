package org.gainsay.mention.measure;

import java.math.BigDecimal;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral.Form;

/** Where a number may begin and end: not inside {@code MiG-29}, {@code 2.1.0}, {@code 10:30}. */
public final class Edges {
  private static final int LONGEST_WORD = 24;
  private static final String MAGNITUDES = "KMBTkmbt";

  private Edges() {}

  /** Whether a number may start here, by what stands before it. */
  public static boolean mayStart(Glyphs text, int start) {
    char before = text.at(start - 1);
    char further = text.at(start - 2);
    boolean joined = Glyphs.isLetter(further) || Glyphs.isDigit(further);
    return switch (before) {
      case '^', '\\', '#', '№', '@', '&' -> false;
      case '.', '-', '‑', '_' -> !joined && further != before;
      case '/' -> joined ? isListed(text, start) : further != '/' && further != '.';
      case ':', ',' -> !Glyphs.isDigit(further) || before == ',';
      case '\'', '’' -> text.digitsEnd(start) - start != 2;
      default -> !Glyphs.isLetter(before) && !Glyphs.isDigit(before);
    };
  }

  /** {@code 12B active/52B total}: a magnitude behind a slash that parts two figures, no path. */
  private static boolean isListed(Glyphs text, int start) {
    int word = start - 2;
    while (word > start - LONGEST_WORD && isOfWord(text.at(word))) {
      word--;
    }
    int letter = start;
    while (text.digit(letter) || text.at(letter) == '.') {
      letter++;
    }
    char before = text.at(word);
    boolean open = before == ' ' || before == '(' || before == '\n' || word < 0;
    boolean end = !text.letter(letter + 1) && !text.digit(letter + 1) && text.at(letter + 1) != '/';
    return open && MAGNITUDES.indexOf(text.at(letter)) >= 0 && end;
  }

  private static boolean isOfWord(char unit) {
    return Glyphs.isLetter(unit) || Glyphs.isDigit(unit) || unit == '.';
  }

  /** Whether what stands behind the amount makes it part of a longer name. */
  static boolean isCutShort(Glyphs text, Amount amount) {
    int end = amount.end();
    char next = text.at(end);
    boolean digit = text.digit(end + 1);
    boolean bare = amount.isBare();
    return switch (next) {
      case '_' -> text.letter(end + 1) || digit;
      case '@', '^', '\\' -> true;
      case '.', ':' -> digit;
      case '/' -> bare && (digit || text.letter(end + 1));
      case '-', '‑' -> text.letter(end + 1) && isJoined(text, amount, end + 1);
      case '\'', '’', '′' -> digit || (text.letter(end + 1) && amount.unit() == null);
      default -> isRunOn(text, end, bare);
    };
  }

  /** With the plus that leaves it open: {@code 15M+ men}, {@code 1,100-plus pages}. */
  static Amount opened(Glyphs text, Amount amount) {
    int end = amount.end();
    boolean plus =
        text.at(end) == '+'
            && !text.digit(end + 1)
            && text.at(end + 1) != '/'
            && text.at(end + 1) != '-';
    if (text.has(end, "-plus") && !text.letter(end + "-plus".length())) {
      return amount.open(end + "-plus".length());
    }
    return plus ? amount.open(end + 1) : amount;
  }

  private static boolean isJoined(Glyphs text, Amount amount, int word) {
    boolean counts = amount.isBare() && amount.number().compareTo(BigDecimal.ONE) > 0;
    return amount.unit() == null
        ? !(counts && amount.form() != Form.FRACTION && Attributes.isNoun(text, word))
        : text.upper(word);
  }

  private static boolean isRunOn(Glyphs text, int end, boolean bare) {
    boolean letter = text.letter(end);
    return text.letter(end - 1) ? letter || text.digit(end) : letter && bare;
  }

  /** {@code one to two days}: there one is a number. */
  static boolean startsRange(Glyphs text, Amount amount) {
    Joint joint = Joint.at(text, amount.end());
    return joint != null && joint.kind() == Joint.Kind.RANGE && NumberWords.value(text.word(joint.next())) > 1;
  }
}
