package org.gainsay.mention.measure;

import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.number.Plural;
import org.gainsay.vocabulary.word.WordList;

/**
 * Tells a figure from digits that only name something: {@code Section 3}, {@code 10 am}, {@code
 * 2405.04434}, {@code (2) …}.
 */
public final class NumberLabels {
  private static final WordList NAMES_BY_NUMBER = WordList.of("named by number");

  private static final WordList SCALES = WordList.of("scales in capitals");

  private NumberLabels() {}

  /** Whether the words around say that a bare number names or orders something. */
  static boolean isLabel(Glyphs text, Amount amount) {
    if (Codes.isCode(text, amount)) {
      return true;
    }
    if (!amount.isBare() || amount.form() == Form.WORDS) {
      return false;
    }
    return isNamed(text, amount.start())
        || isOrdered(text, amount)
        || isTime(text, amount.end())
        || isBeforeChrist(text, amount.end())
        || isListMark(text, amount)
        || isModel(text, amount)
        || isCapital(text, amount)
        || isCoded(text, amount)
        || isPaper(text, amount);
  }

  /** What is named by number where it has a capital: {@code Form 1040}, {@code Python 3.12}. */
  private static final WordList CAPITALS = WordList.of("named by number with a capital");

  private static final WordList ORDERED = WordList.of("ordered by number");

  /** The same, of which there are never several. */
  private static final WordList NAMES = WordList.of("names with a number");

  /** {@code beyond day 40}, {@code shows run 17}: which of many, where nothing is counted. */
  private static boolean isOrdered(Glyphs text, Amount amount) {
    return amount.form() == Form.PLAIN
        && ORDERED.has(text.wordBefore(amount.start()))
        && !isCounting(text, amount.end());
  }

  /** Whether a word stands before that names things by number. */
  public static boolean isNamed(Glyphs text, int start) {
    String before = text.wordBefore(text.at(start - 1) == '(' ? dotted(text, start - 1) : start);
    boolean abbreviatedNumber = before.equals("no") && text.at(text.beforeSpace(start) - 1) == '.';
    boolean part = text.at(text.wordStart(text.beforeSpace(start)) - 1) == '-';
    return abbreviatedNumber || (!part && NAMES_BY_NUMBER.has(before));
  }

  /** Years before the first have no place in a calendar of ours. */
  public static boolean isBeforeChrist(Glyphs text, int end) {
    String word = text.word(text.pastSpace(end));
    return word.equals("bc") || word.equals("bce");
  }

  private static boolean isTime(Glyphs text, int end) {
    int next = text.pastSpace(end);
    String word = text.word(next);
    boolean dotted =
        (word.equals("a") || word.equals("p"))
            && (text.has(next + 1, ".m") || text.has(next + 1, ".M"));
    return dotted
        || word.equals("am")
        || word.equals("pm")
        || word.equals("gmt")
        || word.equals("utc")
        || (word.equals("o") && text.has(next + 1, "'clock"));
  }

  /** {@code the Boeing 737 was}, {@code needs Java 21.}: a name with its number, in a sentence. */
  private static boolean isModel(Glyphs text, Amount amount) {
    int end = text.beforeSpace(amount.start());
    int name = text.wordStart(end);
    int before = text.beforeSpace(name);
    boolean named =
        amount.form() == Form.PLAIN
            && end < amount.start()
            && end - name > 2
            && text.upper(name) != text.upper(name + 1)
            && before < name
            && text.letter(before - 1)
            && (!text.upper(text.wordStart(before)) || isArticle(text.wordBefore(name)));
    return named && !isCounting(text, amount.end());
  }

  /** {@code NGC 1300}, {@code flight BA 117}: a number of three digits or more behind capitals that measure nothing. */
  private static boolean isCoded(Glyphs text, Amount amount) {
    int end = text.beforeSpace(amount.start());
    boolean isLong = amount.form() == Form.PLAIN && end < amount.start() && text.upper(end - 1) && text.digitsEnd(amount.start()) - amount.start() > 2;
    int name = isLong ? text.wordStart(end) : end;
    return isLong
        && end - name > 1
        && end - name < 5
        && text.cut(name, end).chars().allMatch(Character::isUpperCase)
        && !Glyphs.isDigit(text.at(name - 1))
        && !SCALES.has(text.lower(name, end))
        && !isCounting(text, amount.end());
  }

  /** Behind the stop of an abbreviation before a bracket: {@code eq. (7)}. */
  private static int dotted(Glyphs text, int bracket) {
    int end = text.beforeSpace(bracket);
    return text.at(end - 1) == '.' ? end - 1 : bracket;
  }

  private static boolean isCapital(Glyphs text, Amount amount) {
    int end = text.beforeSpace(amount.start());
    int name = text.wordStart(end);
    return end < amount.start()
        && text.upper(name)
        && (NAMES.has(text.lower(name, end))
            || (CAPITALS.has(text.lower(name, end)) && !isCounting(text, amount.end())));
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** Whether things follow that could be counted, at once or behind a word that describes them. */
  private static boolean isCounting(Glyphs text, int end) {
    int next = text.pastSpace(end);
    if (!text.letter(next)) {
      return text.digit(next) || ".,;:)".indexOf(text.at(next)) < 0;
    }
    int second = text.pastSpace(text.wordEnd(next));
    return Plural.at(text, next) || (!CountedNouns.isFunction(text.word(next)) && Plural.at(text, second));
  }

  /** {@code 1. …}, {@code (2) …}, {@code 3.6 Infrastructure} at the start of a line. */
  private static boolean isListMark(Glyphs text, Amount amount) {
    int start = text.at(amount.start() - 1) == '(' ? amount.start() - 1 : amount.start();
    if (!text.startsLine(start) || text.digitsEnd(amount.start()) - amount.start() > 2) {
      return false;
    }
    char next = text.at(amount.end());
    boolean mark =
        amount.form() == Form.PLAIN
            && (next == '.' || next == ')')
            && text.at(amount.end() + 1) == ' ';
    return mark || isSection(text, amount);
  }

  private static boolean isSection(Glyphs text, Amount amount) {
    int title = text.pastSpace(amount.end());
    boolean capital =
        title > amount.end()
            && text.upper(title)
            && text.letter(title + 1)
            && !text.upper(title + 1);
    return capital && amount.step().scale() > 0 && text.wordEnd(title) - title > 3;
  }

  /** The address of a paper: {@code 2405.04434}. */
  private static boolean isPaper(Glyphs text, Amount amount) {
    int point = text.digitsEnd(amount.start());
    boolean shaped =
        point - amount.start() == 4 && text.at(point) == '.' && amount.end() - point == 6;
    return shaped && text.at(amount.start() + 2) <= '1';
  }
}
