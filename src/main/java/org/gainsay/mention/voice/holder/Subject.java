package org.gainsay.mention.voice.holder;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** The noun phrase that stands before a verb of saying. */
public final class Subject {
  private static final int LONGEST = 16;
  private static final int BRACKET = 6;

  private final Saying saying;
  private final Tokens tokens;

  public Subject(Saying saying) {
    this.saying = saying;
    this.tokens = saying.tokens();
  }

  /** The subject before the verb; null where none stands. */
  public @Nullable Span before() {
    int last = beforeAside(beforeAdverbs(saying.first() - 1));
    if (last < 0) {
      return null;
    }
    if (WordClass.RELATIVE.has(tokens.at(last)) && tokens.at(last - 1).is(",") && last > 2) {
      return nearest(last - 2);
    }
    int bracket = tokens.opening(last, BRACKET);
    if (bracket > 0) {
      @Nullable Span named = trimmed(start(bracket - 1), bracket - 1);
      return named == null ? null : named.cover(tokens.at(last).span());
    }
    if (tokens.at(last).is(",")) {
      int comma = apposition(last);
      return comma < 1 ? null : trimmed(start(comma - 1), new Phrase(tokens).isPassing(comma + 1) ? comma - 1 : last - 1);
    }
    return tokens.at(last).isWord() || isAbbreviation(last) ? trimmed(start(last), last) : null;
  }

  /** The noun that a relative clause follows: behind what leads to it. */
  private @Nullable Span nearest(int last) {
    int first = start(last);
    for (int at = last - 1; at > first; at--) {
      if (isPlaceOrTime(at) || WordClass.isParticiple(tokens.at(at))) {
        return trimmed(at + 1, last);
      }
    }
    return trimmed(first, last);
  }

  /** The noun phrase that ends with a word. */
  public Span phraseTo(int last) {
    Span phrase = trimmed(start(last), last);
    return phrase == null ? tokens.at(last).span() : phrase;
  }

  /** Back over {@code , however,}. */
  private int beforeAside(int last) {
    boolean aside =
        tokens.at(last).is(",") && WordClass.isAdverb(tokens.at(last - 1)) && tokens.at(last - 2).is(",");
    return aside ? last - 3 : last;
  }

  /** {@code had, on average, forecast}: the auxiliary before the aside that this comma ends, or -1. */
  public int auxiliaryBefore(int comma) {
    int at = comma - 1;
    while (at > 0 && comma - at <= LONGEST && isInner(tokens.at(at))) {
      at--;
    }
    return tokens.at(at).is(",") && at > 1 && WordClass.AUXILIARY.has(tokens.at(at - 1)) ? at - 1 : -1;
  }

  /** Back over auxiliaries and adverbs: {@code Ann has also said}. */
  private int beforeAdverbs(int from) {
    int at = from;
    while (at >= 0 && isOfVerb(tokens.at(at))) {
      at--;
    }
    return at;
  }

  private static boolean isOfVerb(Token token) {
    return WordClass.isAdverb(token) || WordClass.AUXILIARY.has(token);
  }

  /** The comma before the apposition that ends with this one, or -1: {@code Ann, the boss, said}. */
  public int apposition(int comma) {
    int at = comma - 1;
    while (at > 0 && comma - at <= LONGEST && isInner(tokens.at(at))) {
      at--;
    }
    Token first = tokens.at(at + 1);
    boolean opens =
        WordClass.DETERMINER.has(first)
            || WordClass.RELATIVE.has(first)
            || first.isNumber()
            || first.capital()
            || isRole(at, comma);
    return tokens.at(at).is(",") && opens && at + 1 < comma ? at : -1;
  }

  /** {@code head of the agency}: short and without a verb. */
  private boolean isRole(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (WordClass.AUXILIARY.has(tokens.at(at)) || WordClass.PRONOUN.has(tokens.at(at))) {
        return false;
      }
    }
    return !WordClass.CONJUNCTION.has(tokens.at(from + 1)) && to - from <= 8;
  }

  private static boolean isInner(Token token) {
    return !token.is(",") && !token.isQuote() && !token.isBreak();
  }

  /** The first word of the phrase that ends here. */
  private int start(int last) {
    int at = last;
    while (at > 0 && last - at < LONGEST && !parts(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean parts(int at) {
    Token token = tokens.at(at);
    boolean mark = !token.isWord() && !isAbbreviation(at) && !token.is("'");
    return mark
        || saying.verbs().contains(at)
        || WordClass.AUXILIARY.has(token)
        || (WordClass.RELATIVE.has(token) && WordClass.PRONOUN.has(tokens.at(at + 1)))
        || (WordClass.CONJUNCTION.has(token) && !isOfPhrase(at));
  }

  /** {@code Mr. Jones}, {@code Smith et al.}: a full stop within a phrase. */
  private boolean isAbbreviation(int at) {
    return tokens.at(at).is(".") && tokens.at(at - 1).isWord() && tokens.at(at - 1).word().length() <= 4;
  }

  /** {@code Ann and Bob}, {@code since the war}: within a phrase, no clause begins. */
  private boolean isOfPhrase(int at) {
    Token token = tokens.at(at);
    boolean joins = token.is("and") || token.is("or");
    return joins && !hasVerbBefore(at);
  }

  private boolean hasVerbBefore(int from) {
    for (int at = from - 1; at >= 0 && isInner(tokens.at(at)); at--) {
      if (WordClass.AUXILIARY.has(tokens.at(at)) || saying.verbs().contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Without what leads to the phrase: {@code On Monday the mayor}. */
  private @Nullable Span trimmed(int first, int last) {
    int start = first;
    while (start <= last && leads(start)) {
      start = tokens.at(start).isWord() && isPlaceOrTime(start) ? afterPlace(start, last) : start + 1;
    }
    int end = last;
    while (end >= start && (WordClass.RELATIVE.has(tokens.at(end)) || isOfVerb(tokens.at(end)))) {
      end--;
    }
    LastPhrase phrase = new LastPhrase(tokens);
    int noun = phrase.start(start, end);
    return start > end || phrase.isNone(noun, end) ? null : tokens.span(noun, end);
  }

  private boolean leads(int at) {
    Token token = tokens.at(at);
    return !token.isWord()
        || WordClass.isAdverb(token)
        || (WordClass.CONJUNCTION.has(token) && at < saying.first())
        || isPlaceOrTime(at);
  }

  private boolean isPlaceOrTime(int at) {
    return WordClass.PREPOSITION.has(tokens.at(at)) && !tokens.at(at).is("of");
  }

  /** The phrase behind a prepositional one: at the next pronoun or article that no other leads. */
  private int afterPlace(int preposition, int last) {
    for (int at = preposition + 2; at <= last; at++) {
      Token token = tokens.at(at);
      boolean begins = WordClass.PRONOUN.has(token) || WordClass.DETERMINER.has(token);
      if (begins && !WordClass.PREPOSITION.has(tokens.at(at - 1))) {
        return at;
      }
    }
    return preposition + 1;
  }
}
