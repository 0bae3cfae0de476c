package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.SubjectClause;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** Where another statement begins behind a cue, or the relative clause that holds it ends. */
record StatementEnd(Tokens tokens, int first, int last) {
  private static final int NEAR = 6;

  /** {@code failed to divide and did not grow}: a second verb with its own auxiliary is free. */
  int joined(int limit) {
    for (int at = last + 2; at < limit; at++) {
      boolean joint = tokens.at(at).is("and") || tokens.at(at).is("but");
      Token next = tokens.at(at + 1);
      boolean clause = WordClass.isSubjectForm(next) && tokens.at(at - 1).is(",");
      boolean nor = tokens.at(at).is(",") && next.is("nor") && WordClass.AUXILIARY.has(tokens.at(at + 2));
      boolean adjunct = tokens.at(at).is(",") && next.word().endsWith("ing") && tokens.at(at + 2).is("that");
      if (nor || adjunct || isNextStatement(at, limit) || (joint && (WordClass.AUXILIARY.has(next) || clause))) {
        return at - 1;
      }
    }
    return limit;
  }

  /** {@code nobody came, and no bells were rung}: a subject and its verb behind a comma. */
  private boolean isNextStatement(int at, int limit) {
    boolean joint = tokens.at(at).is("and") || tokens.at(at).is("but");
    boolean begins = joint && tokens.at(at - 1).is(",");
    for (int word = at + 2; begins && word <= Math.min(limit, at + NEAR); word++) {
      Token token = tokens.at(word);
      if (!token.isWord() || WordClass.RELATIVE.has(token) || WordClass.PREPOSITION.has(token)) {
        return false;
      }
      if (WordClass.AUXILIARY.has(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code cells that do not divide may die}: a relative clause ends before the verb of its noun. */
  int relative(int limit) {
    int at = first - 1;
    while (at > 0 && (WordClass.AUXILIARY.has(tokens.at(at)) || WordClass.isAdverb(tokens.at(at)))) {
      at--;
    }
    boolean relative =
        at > 0
            && (tokens.at(at).is("that") || tokens.at(at).is("who") || tokens.at(at).is("which"))
            && !tokens.at(at - 1).is(",");
    return relative && at < first ? new SubjectClause(tokens).verb(last + 1, limit) - 1 : limit;
  }
}
