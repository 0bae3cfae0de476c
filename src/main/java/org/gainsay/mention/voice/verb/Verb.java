package org.gainsay.mention.voice.verb;

import org.gainsay.vocabulary.word.WordList;

/** What a verb of saying may have behind it, which its word tells. */
public record Verb(String word) {
  private static final WordList GERUND = WordList.of("verbs with a gerund");
  private static final WordList TOLD = WordList.of("verbs of telling someone");
  private static final WordList THOUGHT = WordList.of("verbs of thinking");
  private static final WordList INTENDED = WordList.of("verbs of intent");
  private static final WordList NAMING = WordList.of("verbs of naming");

  /** How the verbs begin that have things for objects: {@code remembered the day he left}. */
  private static final WordList WITH_OBJECTS = WordList.of("stems of verbs with objects");

  /** Whether whom one tells comes before what one tells. */
  public boolean isTold() {
    return TOLD.has(word);
  }

  /** Verbs of the mind, behind which a person and a verb are what is thought. */
  public boolean isThought() {
    return THOUGHT.has(word);
  }

  /** Verbs behind which an infinitive is what is said or thought: {@code hopes to reopen it}. */
  public boolean isIntended() {
    return INTENDED.has(word);
  }

  /** Verbs behind which a gerund is what is said: {@code reported hearing shots}. */
  public boolean takesGerund() {
    return GERUND.has(word);
  }

  /** Verbs that say a thing only by the words they quote: {@code called the plan "a gift"}. */
  public boolean isNaming() {
    return NAMING.has(word);
  }

  /** {@code put the price at $5}: verbs that say how high a figure is. */
  public boolean isPutting() {
    return word.equals("put") || word.equals("puts");
  }

  /** Verbs that have objects as well, so that only {@code that} shows what is said. */
  public boolean needsThat() {
    return WITH_OBJECTS.begins(word);
  }

  /** Verbs with an object, which is not who says it: {@code described the noise as …}. */
  public boolean takesObject() {
    boolean described = word.startsWith("describ") || word.startsWith("accus");
    return described || isNaming();
  }
}
