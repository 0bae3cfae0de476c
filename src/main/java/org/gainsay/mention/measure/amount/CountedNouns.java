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
    return noun == null || isField(text, start, noun.end()) ? null : noun;
  }

  /** {@code Length: 64 m}, and on the next line {@code Passengers: 400}: that names what comes, and counts nothing. */
  private static boolean isField(Glyphs text, int start, int end) {
    return text.at(end) == ':'
        && text.cut(text.beforeSpace(start), start).indexOf('\n') >= 0;
  }

  /** The noun that a few describing words away is counted: {@code 160 sleeping passengers}. */
  public @Nullable Compound beyond(Glyphs text, int start) {
    int at = start;
    for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++) {
      Lexicon.Match<Compound> noun = at(text, at);
      if (noun != null) {
        return noun.value();
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
