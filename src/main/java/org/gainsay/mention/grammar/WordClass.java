package org.gainsay.mention.grammar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gainsay.vocabulary.word.WordList;

/** The closed classes of English words, after Quirk and others (1985). */
public enum WordClass {
  /** Begins a noun phrase. */
  DETERMINER("determiners"),

  /** Is a noun phrase by itself. */
  PRONOUN("pronouns"),

  /** A verb that marks a clause by itself. */
  AUXILIARY("auxiliaries"),

  /** An auxiliary of what can, may or must be. */
  MODAL("modals"),

  /** Leads to a noun phrase. */
  PREPOSITION("prepositions"),

  /** Begins a clause. */
  CONJUNCTION("conjunctions"),

  /** Ties a clause to the noun before it. */
  RELATIVE("relatives"),

  /** Stands with a verb and says when, how or how surely. */
  ADVERB("adverbs"),

  /** Begins an open question. */
  QUESTION("questions"),

  SUBJECT_FORM("pronouns as subjects"),

  BE("forms of be"),

  /** The past of a verb that its ending does not tell. */
  PAST("pasts without ending");

  private static final Set<WordClass> NONE = Set.of();

  /** The classes of each word: one look-up tells all of them. */
  private static final Map<String, Set<WordClass>> CLASSES = classes();

  private final String list;

  WordClass(String list) {
    this.list = list;
  }

  private static Map<String, Set<WordClass>> classes() {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    for (WordClass each : values()) {
      for (String word : WordList.of(each.list).words()) {
        classes.computeIfAbsent(word, of -> EnumSet.noneOf(WordClass.class)).add(each);
      }
    }
    classes.replaceAll((word, of) -> Collections.unmodifiableSet(of));
    return Collections.unmodifiableMap(classes);
  }

  /** The classes of a word in lower case. */
  static Set<WordClass> of(String word) {
    return CLASSES.getOrDefault(word, NONE);
  }

  public boolean has(Token token) {
    return token.classes().contains(this);
  }

  /** A pronoun that can only be a subject. */
  public static boolean isSubjectForm(Token token) {
    return SUBJECT_FORM.has(token);
  }

  /** An adverb by its class or its ending. */
  public static boolean isAdverb(Token token) {
    return ADVERB.has(token) || (token.word().length() > 4 && token.word().endsWith("ly"));
  }

  /** A form of be. */
  public static boolean isBe(Token token) {
    return BE.has(token);
  }

  /** The form of a verb that stands with several, as far as its ending tells: {@code report}. */
  public static boolean isBareForm(Token token) {
    String word = token.word();
    return !PAST.has(token) && !word.endsWith("s") && !word.endsWith("d") && !word.endsWith("ing");
  }

  /** A past participle, as far as its form tells. */
  public static boolean isParticiple(Token token) {
    String word = token.word();
    return Verbs.isParticiple(word) || (word.length() > 4 && word.endsWith("en") && Verbs.isBase(word.substring(0, word.length() - 2)));
  }
}
