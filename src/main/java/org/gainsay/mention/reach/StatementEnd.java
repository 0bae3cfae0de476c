package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.vocabulary.word.WordList;

/** Where another statement begins behind a cue, or the relative clause that holds it ends. */
record StatementEnd(Tokens tokens, FiniteVerbs verbs, int first, int last) {
  private static final WordList ADVERBS = WordList.of("adverbs of doubt");

  private static final int NEAR = 10;

  StatementEnd(Tokens tokens, int first, int last) {
    this(tokens, new FiniteVerbs(tokens), first, last);
  }

  /** {@code failed to divide and did not grow}: a second verb with its own auxiliary is free. */
  int joined(int limit) {
    for (int at = last + 2; at < limit; at++) {
      boolean parted = tokens.at(at).is(",") && isAside(at, limit);
      boolean or = tokens.at(at).is("or") && tokens.at(at - 1).is(",") && WordClass.isSubjectForm(tokens.at(at + 1));
      if (parted || or || (isJoint(tokens.at(at)) && (isNextVerb(at) || isNextStatement(at, limit)))) {
        return at - 1;
      }
    }
    return limit;
  }

  private static boolean isJoint(Token token) {
    return token.is("and") || token.is("but") || token.is("so");
  }

  /** What a comma sets off from the clause: {@code , which …}, {@code , a woman of sixty}. */
  private boolean isAside(int comma, int limit) {
    if (WordClass.isSubjectForm(tokens.at(comma + 1)) && verbs.at(tokens.pastAdverbs(comma + 2))) {
      return true;
    }
    Token next = tokens.at(comma + 1);
    Token second = tokens.at(comma + 2);
    if (next.is("that") && tokens.at(last + 1).is(",")) {
      return false;
    }
    boolean relative = WordClass.RELATIVE.has(next) || (WordClass.PREPOSITION.has(next) && second.is("which"));
    boolean nor = next.is("nor") && WordClass.AUXILIARY.has(second);
    boolean doubt =
        ADVERBS.has(next.word());
    boolean adjunct = next.word().endsWith("ing") && second.is("that");
    return (relative && !goesOn(comma, limit)) || nor || doubt || adjunct || isApposition(comma, limit);
  }

  /** {@code that the bridge, which is old, will be …}: the verb of the clause is still to come. */
  private boolean goesOn(int comma, int limit) {
    int close = comma + 1;
    while (close < limit && !tokens.at(close).is(",")) {
      close++;
    }
    return close < limit && verbs.at(tokens.pastAdverbs(close + 1));
  }

  /** {@code , a woman in her sixties}: no item of a list, and no verb in it. */
  private boolean isApposition(int comma, int limit) {
    Token next = tokens.at(comma + 1);
    boolean apposed = next.is("a") || next.is("an");
    for (int at = comma + 1; apposed && at <= limit; at++) {
      Token token = tokens.at(at);
      apposed = !token.is(",") && !token.is("and") && !token.is("or") && !verbs.at(at);
    }
    return apposed;
  }

  /** {@code denies pain and has no fever}, {@code does not grow and died}. */
  private boolean isNextVerb(int joint) {
    int next = tokens.pastAdverbs(joint + 1);
    Token token = tokens.at(next);
    boolean clause = WordClass.isSubjectForm(token) && tokens.at(joint - 1).is(",");
    boolean auxiliary = WordClass.AUXILIARY.has(token) && !token.is("be") && !token.is("been") && !token.is("being");
    boolean denied = tokens.at(joint + 1).is("never") || tokens.at(joint + 1).is("not");
    return clause || auxiliary || (denied && tokens.at(joint - 1).is(",")) || isSecondVerb(next);
  }

  /** A verb in -s or a plain past behind the conjunction has the subject, and not the cue. */
  private boolean isSecondVerb(int at) {
    boolean behindNoun = tokens.at(at - 1).is("and") || tokens.at(at - 1).is("but");
    return behindNoun && verbs.isJoined(at);
  }

  /** {@code nobody came, and no bells were rung}: a subject and its verb behind a comma. */
  private boolean isNextStatement(int joint, int limit) {
    boolean comma = tokens.at(joint - 1).is(",");
    for (int word = joint + 2; comma && word <= Math.min(limit, joint + NEAR); word++) {
      Token token = tokens.at(word);
      if (!token.isWord() || WordClass.RELATIVE.has(token)) {
        return false;
      }
      if (verbs.at(word)) {
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
    Token tie = tokens.at(at);
    boolean tied = (tie.is("that") && isNoun(at - 1)) || tie.is("who") || tie.is("which");
    boolean relative = at > 0 && tied && !tokens.at(at - 1).is(",");
    return relative && at < first ? verb(last + 1, limit) - 1 : limit;
  }

  private boolean isNoun(int at) {
    Token token = tokens.at(at);
    return token.isWord() && !verbs.at(at) && !WordClass.isParticiple(token);
  }

  /** The first verb of another clause; past the limit where none is. */
  private int verb(int start, int limit) {
    int at = WordClass.isBe(tokens.at(start)) ? start + 2 : start + 1;
    while (at <= limit && !isOther(at)) {
      at++;
    }
    return at;
  }

  private boolean isOther(int at) {
    boolean verb = verbs.at(at) && !WordClass.PRONOUN.has(tokens.at(at - 1));
    return verb || (tokens.at(at + 1).isEnd() && verbs.isLast(at));
  }
}
