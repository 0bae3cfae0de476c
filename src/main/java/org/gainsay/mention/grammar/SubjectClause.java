package org.gainsay.mention.grammar;

/**
 * A clause that is the subject of the verb behind it: {@code the claim that he was ill was denied}.
 */
public final class SubjectClause {
  private final Tokens tokens;
  private final FiniteVerbs verbs;

  public SubjectClause(Tokens tokens) {
    this.tokens = tokens;
    this.verbs = new FiniteVerbs(tokens);
  }

  /**
   * The last word of the clause that starts here: before the second verb of all.
   *
   * @param limit where the sentence ends at the latest
   * @param anyVerb whether the first verb may be one that no closed class tells
   */
  public int end(int start, int limit, boolean anyVerb) {
    int count = 0;
    for (int at = start; at <= limit; at++) {
      count += isVerb(at) ? 1 : 0;
      boolean second = count == 2 || (anyVerb && count == 1 && isRemaining(at));
      if (second && !WordClass.PRONOUN.has(tokens.at(at - 1))) {
        return at - 1;
      }
    }
    return limit;
  }

  private boolean isVerb(int at) {
    boolean verb = verbs.at(at) || isRemaining(at);
    return verb && !WordClass.CONJUNCTION.has(tokens.at(at - 1));
  }

  private boolean isRemaining(int at) {
    Token token = tokens.at(at);
    return token.is("remains") || token.is("remained") || token.is("depends");
  }
}
