package org.gainsay.mention.number;

import org.gainsay.vocabulary.word.WordList;

/** Tells by its ending whether a word names several things: {@code ships}, {@code people}. */
public final class Plural {
  private static final WordList IRREGULAR = WordList.of("counted plurals without ending");

  private Plural() {}

  /** Whether the word that starts here is a plural. */
  public static boolean at(Glyphs text, int start) {
    int end = text.wordEnd(start);
    String word = text.lower(start, end);
    boolean ends =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
    boolean latin = word.endsWith("us") && !text.upper(end - 2);
    return (ends && !latin) || IRREGULAR.has(word);
  }
}
