package org.gainsay.mention.measure.unit;

import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Plural;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** How many in a time, of what nobody has a unit for, and shares by what they are of. */
final class Rates {
  private static final WordList AGES = WordList.of("behind a length of time");

  private Rates() {}

  /** {@code 12 vol%}: a percentage, and of what; null where none stands. */
  static @Nullable Reading share(UnitReader units, Glyphs text, int start) {
    int end = text.wordEnd(start);
    boolean said =
        switch (text.cut(start, end)) {
          case "vol", "wt", "mol", "at", "mass" -> text.at(end) == '%';
          default -> false;
        };
    return said ? units.percent().map(unit -> new Reading(unit, end + 1)).orElse(null) : null;
  }

  /** {@code 3 per month}, {@code 4,000 a day}, {@code 40 ships per day}; null for no rate. */
  static @Nullable Reading read(UnitReader units, Glyphs text, int start) {
    Reading plain = per(units, text, start, true);
    if (plain != null || !Plural.at(text, start)) {
      return plain;
    }
    return per(units, text, text.pastSpace(text.wordEnd(start)), false);
  }

  private static @Nullable Reading per(UnitReader units, Glyphs text, int start, boolean article) {
    boolean said = text.isWord(start, "per") || (article && text.isWord(start, "a"));
    Reading time = said ? units.time(text, text.pastSpace(text.wordEnd(start))) : null;
    boolean later =
        time != null
            && AGES.has(text.word(text.pastSpace(time.end())));
    boolean goesOn = time != null && text.at(time.end()) == '-';
    return time == null || later || goesOn ? null : new Reading(time.unit().to(-1), time.end());
  }
}
