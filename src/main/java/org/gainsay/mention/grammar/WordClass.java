package org.gainsay.mention.grammar;

import org.gainsay.vocabulary.word.WordList;

/** The closed classes of English words, after Quirk and others (1985). */
public final class WordClass {
  private static final WordList SUBJECT_FORMS = WordList.of("pronouns as subjects");
  private static final WordList BE = WordList.of("forms of be");
  private static final WordList PASTS = WordList.of("pasts without ending");

  /** Begins a noun phrase. */
  public static final WordClass DETERMINER = new WordClass("determiners");

  /** Is a noun phrase by itself. */
  public static final WordClass PRONOUN = new WordClass("pronouns");

  /** A verb that marks a clause by itself. */
  public static final WordClass AUXILIARY = new WordClass("auxiliaries");

  /** An auxiliary of what can, may or must be. */
  public static final WordClass MODAL = new WordClass("modals");

  /** Leads to a noun phrase. */
  public static final WordClass PREPOSITION = new WordClass("prepositions");

  /** Begins a clause. */
  public static final WordClass CONJUNCTION = new WordClass("conjunctions");

  /** Ties a clause to the noun before it. */
  public static final WordClass RELATIVE = new WordClass("relatives");

  /** Stands with a verb and says when, how or how surely. */
  public static final WordClass ADVERB = new WordClass("adverbs");

  /** Begins an open question. */
  public static final WordClass QUESTION = new WordClass("questions");

  private final WordList words;

  private WordClass(String name) {
    this.words = WordList.of(name);
  }

  public boolean has(Token token) {
    return words.has(token.word());
  }

  /** A pronoun that can only be a subject. */
  public static boolean isSubjectForm(Token token) {
    return SUBJECT_FORMS.has(token.word());
  }

  /** An adverb by its class or its ending. */
  public static boolean isAdverb(Token token) {
    return ADVERB.has(token) || (token.word().length() > 4 && token.word().endsWith("ly"));
  }

  /** A form of be. */
  public static boolean isBe(Token token) {
    return BE.has(token.word());
  }

  /** The form of a verb that stands with several, as far as its ending tells: {@code report}. */
  public static boolean isBareForm(Token token) {
    String word = token.word();
    boolean past =
        PASTS.has(word);
    return !past && !word.endsWith("s") && !word.endsWith("d") && !word.endsWith("ing");
  }

  /** A past participle, as far as its form tells. */
  public static boolean isParticiple(Token token) {
    String word = token.word();
    return Verbs.isParticiple(word) || (word.length() > 4 && word.endsWith("en") && Verbs.isBase(word.substring(0, word.length() - 2)));
  }
}
