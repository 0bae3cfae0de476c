package org.gainsay.mention.measure.amount;

import java.util.Locale;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Lexicon;
import org.gainsay.mention.unit.Base;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Qudt;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** The nouns that the vocabulary counts: {@code passengers}, {@code man hours}. */
public final class CountedNouns {
  /** A noun is looked for over this many words that describe it. */
  private static final int MOST_MODIFIERS = 3;

  /** What names a field has no more behind its noun than this. */
  private static final int LONGEST_LABEL = 40;

  private static final WordList NO_MODIFIERS = WordList.of("no describing words");

  private final Lexicon<Compound> phrases = new Lexicon<>();

  public static CountedNouns of(Vocabulary vocabulary) {
    CountedNouns nouns = new CountedNouns();
    for (CountedUnit unit : vocabulary.units()) {
      if (unit.unit().iri().startsWith(Qudt.UNITS)) {
        continue;
      }
      Compound compound = Compound.of(Base.counted(unit.unit().iri(), unit.unit().label()));
      unit.labels().all().forEach(label -> nouns.phrases.add(label, compound));
    }
    return nouns;
  }

  public Lexicon.@Nullable Match<Compound> at(Glyphs text, int start) {
    Lexicon.@Nullable Match<Compound> noun = phrases.at(text, start);
    return noun == null || isField(text, text.beforeSpace(start), noun.end()) ? null : noun;
  }

  /**
   * {@code Length: 64 m}, and on the next line {@code Passengers: 400} or {@code Sleeping passengers in all: 160}: that
   * names what comes, and counts nothing of the figure that ends here.
   */
  private static boolean isField(Glyphs text, int figureEnd, int nounEnd) {
    int at = nounEnd;
    while (at - nounEnd < LONGEST_LABEL && (text.letter(at) || text.at(at) == ' ')) {
      at++;
    }
    boolean names = text.at(at) == ':' || text.at(at) == '=';
    return names && text.cut(figureEnd, nounEnd).indexOf('\n') >= 0;
  }

  /** The noun that a few describing words away is counted: {@code 160 sleeping passengers}. */
  public @Nullable Compound beyond(Glyphs text, int start) {
    int at = start;
    for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++) {
      Lexicon.Match<Compound> noun = at(text, at);
      if (noun != null) {
        return isField(text, text.beforeSpace(start), noun.end()) ? null : noun.value();
      }
      int end = modifierEnd(text, at);
      if (end == at || !text.space(end)) {
        return null;
      }
      at = text.pastSpace(end);
    }
    return null;
  }

  /** Whether a word is none that describes a noun. */
  public static boolean isFunction(String word) {
    return NO_MODIFIERS.has(word);
  }

  private static int modifierEnd(Glyphs text, int start) {
    int end = start;
    while (end - start < 32 && isModifierPart(text, end)) {
      end++;
    }
    boolean word =
        text.letter(start) && !NO_MODIFIERS.has(text.cut(start, end).toLowerCase(Locale.ROOT));
    return word ? end : start;
  }

  private static boolean isModifierPart(Glyphs text, int at) {
    return text.letter(at) || text.digit(at) || (text.at(at) == '-' && text.letter(at + 1));
  }
}
