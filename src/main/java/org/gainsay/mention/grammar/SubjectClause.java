package org.gainsay.mention.grammar;

/**
 * A clause that is the subject of the verb behind it: {@code the claim that he was ill was denied}.
 */
public final class SubjectClause {
  private final Tokens tokens;

  public SubjectClause(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The last word of the clause that starts here: before the second verb of all.
   *
   * @param limit where the sentence ends at the latest
   * @param anyVerb whether the first verb may be one that no closed class tells
   */
  public int end(int start, int limit, boolean anyVerb) {
    int verbs = 0;
    for (int at = start; at <= limit; at++) {
      verbs += isVerb(at) ? 1 : 0;
      boolean second = verbs == 2 || (anyVerb && verbs == 1 && isRemaining(at));
      if (second && !WordClass.PRONOUN.has(tokens.at(at - 1))) {
        return at - 1;
      }
    }
    return limit;
  }

  /** The first verb that stands by itself, tied to no conjunction; past the limit where none does. */
  public int verb(int start, int limit) {
    int at = start;
    while (at <= limit && !(at > start && isVerb(at) && !WordClass.isBe(tokens.at(start)))) {
      at++;
    }
    return at;
  }

  private boolean isVerb(int at) {
    boolean verb =
        (WordClass.AUXILIARY.has(tokens.at(at)) && !WordClass.AUXILIARY.has(tokens.at(at - 1)))
            || isRemaining(at)
            || isPast(at);
    boolean tied = WordClass.CONJUNCTION.has(tokens.at(at - 1)) || tokens.at(at - 1).is("to");
    return verb && !tied;
  }

  /** A word in -ed behind a noun and before its object: {@code angered fans}. */
  private boolean isPast(int at) {
    Token before = tokens.at(at - 1);
    Token next = tokens.at(at + 1);
    boolean led =
        WordClass.AUXILIARY.has(before)
            || WordClass.DETERMINER.has(before)
            || WordClass.PREPOSITION.has(before)
            || WordClass.isAdverb(before);
    return tokens.at(at).word().endsWith("ed")
        && before.isWord()
        && !led
        && next.isWord()
        && !WordClass.PREPOSITION.has(next);
  }

  private boolean isRemaining(int at) {
    Token token = tokens.at(at);
    return token.is("remains") || token.is("remained") || token.is("depends");
  }
}
