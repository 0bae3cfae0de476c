package org.gainsay.mention.grammar;

import java.util.Set;

/** The closed classes of English words, after Quirk and others (1985). */
public final class WordClass {
  /** Begins a noun phrase. */
  public static final WordClass DETERMINER =
      new WordClass(
          "a an the this these those no some any several many most all both each every another other"
          + " his her its their our my your one two three four five six seven eight nine ten");

  /** Is a noun phrase by itself. */
  public static final WordClass PRONOUN =
      new WordClass("he she it they we i you him them us me everyone everybody nobody someone no-one");

  /** A verb that marks a clause by itself. */
  public static final WordClass AUXILIARY =
      new WordClass(
          "is are was were am be been being has have had will would shall should can could may might"
          + " must cannot do does did isn't aren't wasn't weren't won't wouldn't can't couldn't"
          + " shouldn't hasn't haven't hadn't doesn't don't didn't");

  /** Leads to a noun phrase. */
  public static final WordClass PREPOSITION =
      new WordClass(
          "of in on at to for from by with without about against between among into through during"
          + " after before since until under over above below near across along around behind"
          + " beyond despite like off onto out outside per than toward towards upon via within"
          + " amid as following throughout unlike besides except");

  /** Begins a clause. */
  public static final WordClass CONJUNCTION =
      new WordClass(
          "that if whether because although though while whereas when where unless but and or so as"
          + " since until before after yet nor once lest");

  /** Ties a clause to the noun before it. */
  public static final WordClass RELATIVE =
      new WordClass("which who whom whose that where when");

  /** Stands with a verb and says when, how or how surely. */
  public static final WordClass ADVERB =
      new WordClass(
          "also now then later yet often once again even just never not recently already soon"
          + " yesterday today tomorrow only ever always sometimes first earlier meanwhile however"
          + " moreover instead indeed further thus therefore hence too almost long still");

  /** Begins an open question. */
  public static final WordClass QUESTION = new WordClass("whether if why how what who where when which");

  private final Set<String> words;

  private WordClass(String words) {
    this.words = Set.of(words.split(" "));
  }

  public boolean has(Token token) {
    return words.contains(token.word());
  }

  /** A pronoun that can only be a subject. */
  public static boolean isSubjectForm(Token token) {
    return switch (token.word()) {
      case "he", "she", "they", "we", "i", "it", "you" -> true;
      default -> false;
    };
  }

  /** An adverb by its class or its ending. */
  public static boolean isAdverb(Token token) {
    return ADVERB.has(token) || (token.word().length() > 4 && token.word().endsWith("ly"));
  }

  /** A form of be. */
  public static boolean isBe(Token token) {
    return switch (token.word()) {
      case "is", "are", "was", "were", "am", "be", "been", "being", "isn't", "aren't", "wasn't",
          "weren't" -> true;
      default -> false;
    };
  }

  /** The form of a verb that stands with several, as far as its ending tells: {@code report}. */
  public static boolean isBareForm(Token token) {
    String word = token.word();
    boolean past =
        switch (word) {
          case "thought", "felt", "knew", "saw", "wrote", "understood" -> true;
          default -> false;
        };
    return !past && !word.endsWith("s") && !word.endsWith("d") && !word.endsWith("ing");
  }

  /** A past participle, as far as its form tells. */
  public static boolean isParticiple(Token token) {
    String word = token.word();
    return Verbs.isParticiple(word) || (word.length() > 4 && word.endsWith("en") && Verbs.isBase(word.substring(0, word.length() - 2)));
  }
}
