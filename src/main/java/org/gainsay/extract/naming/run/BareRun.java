package org.gainsay.extract.naming.run;

import java.util.Locale;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/** A run of words with capitals without those that only begin a sentence: {@code In}, {@code The}, {@code Thirty}. */
public record BareRun(MentionFinder finder) {
  private static final String THERE = "there";
  private static final WordList QUALIFIERS = WordList.of("before a name that another has as well");
  private static final WordList NUMBERS = WordList.of("numbers to nineteen");
  private static final int BEHIND = 40;
  private static final WordList IMPERATIVES = WordList.of("what readers are told to do");

  public Span of(String text, Span run) {
    int start = run.start();
    int end = run.end();
    while (end > start && text.charAt(end - 1) == '-') {
      end--;
    }
    int unit = start > 1 && Character.isDigit(text.charAt(start - 2)) ? next(text, start, end) : -1;
    start = unit > 0 ? unit + 1 : start;
    boolean begins = unit > 0 || Words.isBlank(text, 0, start) || !Character.isLetterOrDigit(text.charAt(Math.max(0, start - 2)));
    for (int space = next(text, start, end); begins && space > 0 && isLeading(text.substring(start, space)) && !isNumbered(text, start, end); ) {
      start = space + 1;
      space = next(text, start, end);
    }
    boolean none = next(text, start, end) < 0 && isLeading(text.substring(start, end));
    return none ? new Span(start, start) : new Span(start, end);
  }

  private static int next(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** {@code One Heron is}, {@code Two Rivers Bridge is}: a name with a number for its first word, and not as many as that. */
  private boolean isNumbered(String text, int start, int end) {
    int space = next(text, start, end);
    if (!NUMBERS.has(text.substring(start, space).toLowerCase(Locale.ROOT)) || text.startsWith("s", end - 1) || !finder.isUnknown(text.substring(space + 1, end))) {
      return false;
    }
    Tokens tokens = Tokens.of(text, new Span(start, Math.min(text.length(), end + BEHIND)));
    int behind = tokens.from(end);
    String word = tokens.at(behind).word();
    boolean noun = finder.isNoun(word) || (word.endsWith("s") && finder.isNoun(word.substring(0, word.length() - 1)));
    return tokens.at(behind).is(",") || (!noun && new FiniteVerbs(tokens).at(behind));
  }

  private boolean isLeading(String word) {
    if (QUALIFIERS.has(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token token = Token.of(new Span(0, word.length()), word.toLowerCase(Locale.ROOT), true);
    return WordClass.DETERMINER.has(token)
        || WordClass.PRONOUN.has(token)
        || WordClass.PREPOSITION.has(token)
        || WordClass.CONJUNCTION.has(token)
        || WordClass.AUXILIARY.has(token)
        || WordClass.QUESTION.has(token)
        || WordClass.ADVERB.has(token)
        || token.word().equals(THERE)
        || IMPERATIVES.has(token.word())
        || finder.hasFigure(token.word());
  }
}
