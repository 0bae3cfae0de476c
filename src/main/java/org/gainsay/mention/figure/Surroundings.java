package org.gainsay.mention.figure;

import java.util.Set;
import org.gainsay.mention.figure.Numeral.Form;

/**
 * Tells a figure from digits that only name something: {@code GPT-4}, {@code 2.1.0}, {@code Section
 * 3}, {@code 10:30}, {@code [12]}.
 */
final class Surroundings {
  private static final Set<String> NAMES_BY_NUMBER =
      Set.of(
          "section",
          "sec",
          "sections",
          "figure",
          "figures",
          "fig",
          "figs",
          "table",
          "tables",
          "tab",
          "equation",
          "equations",
          "eq",
          "eqs",
          "eqn",
          "chapter",
          "chapters",
          "appendix",
          "page",
          "pages",
          "p",
          "pp",
          "volume",
          "vol",
          "version",
          "versions",
          "ver",
          "v",
          "release",
          "step",
          "stage",
          "phase",
          "part",
          "line",
          "lines",
          "row",
          "item",
          "article",
          "annex",
          "footnote",
          "ref",
          "refs",
          "theorem",
          "lemma",
          "algorithm",
          "listing",
          "type",
          "grade",
          "category",
          "episode",
          "season",
          "verse",
          "question",
          "problem",
          "exercise",
          "example",
          "slide",
          "room",
          "route",
          "highway",
          "flight",
          "gate",
          "platform",
          "round",
          "issue",
          "channel",
          "revision",
          "rev",
          "patch",
          "build",
          "port",
          "option",
          "scenario",
          "hypothesis",
          "experiment",
          "arxiv",
          "isbn",
          "issn",
          "doi",
          "apartment",
          "apt",
          "suite",
          "interstate",
          "week",
          "ad");

  private static final int LONGEST_WORD = 24;
  private static final String MAGNITUDES = "KMBTkmbt";

  private Surroundings() {}

  /** Whether a number may start here, by what stands before it. */
  static boolean mayStart(Glyphs text, int start) {
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
      case '-', '‑' -> text.letter(end + 1) && (amount.unit() == null || text.upper(end + 1));
      case '\'', '’', '′' -> digit || (text.letter(end + 1) && amount.unit() == null);
      default -> isRunOn(text, end, bare);
    };
  }

  private static boolean isRunOn(Glyphs text, int end, boolean bare) {
    boolean letter = text.letter(end);
    return text.letter(end - 1) ? letter || text.digit(end) : letter && bare;
  }

  /** Whether the words around say that a bare number names or orders something. */
  static boolean isLabel(Glyphs text, Amount amount) {
    if (!amount.isBare() || amount.form() == Form.WORDS) {
      return false;
    }
    return isNamed(text, amount.start())
        || isTime(text, amount.end())
        || isBeforeChrist(text, amount.end())
        || isListMark(text, amount)
        || isPaper(text, amount);
  }

  /** Whether a word stands before that names things by number. */
  static boolean isNamed(Glyphs text, int start) {
    String before = text.wordBefore(start);
    boolean abbreviatedNumber = before.equals("no") && text.at(text.beforeSpace(start) - 1) == '.';
    return abbreviatedNumber || NAMES_BY_NUMBER.contains(before);
  }

  /** Years before the first have no place in a calendar of ours. */
  static boolean isBeforeChrist(Glyphs text, int end) {
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
        || (word.equals("o") && text.has(next + 1, "'clock"));
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

  /** Past a citation such as {@code [12]} or {@code [3, 4–6]}; the same place where none starts. */
  static int pastCitation(Glyphs text, int start) {
    int at = start + 1;
    int digits = 0;
    while (at - start < 60 && isCited(text.at(at))) {
      digits = text.digit(at) ? digits + 1 : 0;
      if (digits > 3) {
        return start;
      }
      at++;
    }
    return at > start + 1 && text.at(at) == ']' ? at + 1 : start;
  }

  private static boolean isCited(char c) {
    return Glyphs.isDigit(c) || c == ',' || c == ' ' || c == '-' || c == '–' || c == ';';
  }
}
