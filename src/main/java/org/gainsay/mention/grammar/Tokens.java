package org.gainsay.mention.grammar;

import java.util.Arrays;
import java.util.Locale;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as words and marks. Asked for a place outside of itself it answers with nothing. For one
 * thread.
 *
 * <pre>Tokens.of("Ann's dog, 3, barks.", …)  // ann's dog , 3 , barks .</pre>
 */
public final class Tokens {
  /** Within a sentence no verb; the only word that keeps its capital. */
  private static final String MONTH = "May";

  private static final int FIRST_ROOM = 64;

  private final String text;

  /** Where each word begins and ends, in turn. */
  private final int[] bounds;

  /** The words that were asked for: of most it is enough to know where they stand. */
  private final @Nullable Token[] tokens;

  private Tokens(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
    this.tokens = new Token[bounds.length / 2];
  }

  /** The words of a stretch of a text. Linear in its length. */
  public static Tokens of(String text, Span sentence) {
    int[] bounds = new int[FIRST_ROOM];
    int count = 0;
    for (int at = sentence.start(); at < sentence.end(); ) {
      int end = isWord(text, at, sentence.end()) ? wordEnd(text, at, sentence.end()) : at + 1;
      if (!Character.isWhitespace(text.charAt(at))) {
        bounds = count == bounds.length ? Arrays.copyOf(bounds, 2 * count) : bounds;
        bounds[count++] = at;
        bounds[count++] = end;
      }
      at = end;
    }
    return new Tokens(text, Arrays.copyOf(bounds, count));
  }

  private Token read(int index) {
    int start = bounds[2 * index];
    int end = bounds[2 * index + 1];
    String word = text.substring(start, end).replace('’', '\'');
    boolean month = word.equals(MONTH) && index > 0 && isWord(text, bounds[2 * index - 2], end);
    String small = month ? word : word.toLowerCase(Locale.ROOT);
    return Token.of(new Span(start, end), small, Character.isUpperCase(text.charAt(start)));
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start + 1;
    while (isWord(text, end, limit) || isInner(text, end, limit)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String text, int at, int limit) {
    return at < limit && Character.isLetterOrDigit(text.charAt(at));
  }

  /** A hyphen, an apostrophe, a point or a comma within a word or number. */
  private static boolean isInner(String text, int at, int limit) {
    if (at >= limit || !isWord(text, at + 1, limit)) {
      return false;
    }
    char mark = text.charAt(at);
    boolean digits = Character.isDigit(text.charAt(at + 1)) && Character.isDigit(text.charAt(at - 1));
    return "-'’&/".indexOf(mark) >= 0 || (mark == '–' && digits) || ((mark == '.' || mark == ',') && digits);
  }

  public String text() {
    return text;
  }

  public int size() {
    return tokens.length;
  }

  public Token at(int index) {
    if (index < 0 || index >= tokens.length) {
      return Token.NOTHING;
    }
    @Nullable Token known = tokens[index];
    if (known == null) {
      known = read(index);
      tokens[index] = known;
    }
    return known;
  }

  /** The first that ends behind an offset. */
  public int from(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[2 * middle + 1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretch from one to another, both within. */
  public Span span(int first, int last) {
    return new Span(at(first).span().start(), at(last).span().end());
  }

  /** Past the adverbs that begin here. */
  public int pastAdverbs(int from) {
    int at = from;
    while (WordClass.isAdverb(at(at))) {
      at++;
    }
    return at;
  }

  /** Past the auxiliaries and adverbs that begin here. */
  public int pastVerb(int from) {
    int at = from;
    while (WordClass.AUXILIARY.has(at(at)) || WordClass.isAdverb(at(at))) {
      at++;
    }
    return at;
  }

  /** Where the bracket begins that ends here, not so many words before; or -1. */
  public int opening(int close, int longest) {
    int at = close;
    while (at(close).is(")") && at > 0 && close - at <= longest) {
      at--;
      if (at(at).is("(")) {
        return at;
      }
    }
    return -1;
  }

  /** Before the adverbs that end here. */
  public int beforeAdverbs(int from) {
    int at = from;
    while (at > 0 && WordClass.isAdverb(at(at))) {
      at--;
    }
    return at;
  }

  /** The last word that is no closing mark of the sentence. */
  public int last() {
    int last = tokens.length - 1;
    while (last >= 0 && at(last).isEnd()) {
      last--;
    }
    return last;
  }
}
