package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.vocabulary.word.WordList;

/** Where the clause of a cue begins, behind what leads to it: the first word of its subject. */
record GovernedStart(Tokens tokens, FiniteVerbs verbs, int first) {
  private static final WordList SUBORDINATORS = WordList.of("subordinators");

  /** No relative clause in a subject is longer. */
  private static final int RELATIVE = 8;

  GovernedStart(Tokens tokens, int first) {
    this(tokens, new FiniteVerbs(tokens), first);
  }

  /** The first word of the relative or subordinate clause that holds the cue, or of the whole. */
  int from(int from) {
    int group = group(from);
    int at = group - 1;
    while (at >= from) {
      int next = back(at, from, group);
      if (next == at) {
        return at + 1;
      }
      at = next;
    }
    return behindLead(from, group);
  }

  /** The first word of the verb that the cue belongs to: {@code has not been}. */
  private int group(int from) {
    int at = first;
    while (at > from && isOfVerb(tokens.at(at - 1))) {
      at--;
    }
    while (at < first && WordClass.isAdverb(tokens.at(at)) && !isOfVerb(tokens.at(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isOfVerb(Token token) {
    return WordClass.AUXILIARY.has(token) || WordClass.isAdverb(token);
  }

  /** The next place to the left that may be of the clause; the same place where it begins behind. */
  private int back(int at, int from, int group) {
    Token token = tokens.at(at);
    if (token.is(")")) {
      int open = tokens.opening(at, tokens.size());
      return open < 0 ? at : open - 1;
    }
    if (token.isBreak()) {
      return at;
    }
    if (token.is(",")) {
      return comma(at, from, group);
    }
    if (isSubordinator(at)) {
      return isOfSubject(at, group) ? at - 1 : at;
    }
    if (isJoint(token)) {
      return isJoined(at, from, group) ? at : at - 1;
    }
    boolean shared = isJoint(tokens.at(group - 1));
    return verbs.at(at) && !shared ? verb(at, from) : at - 1;
  }

  /** Over an aside before the verb; behind words that lead to the clause it begins. */
  private int comma(int at, int from, int group) {
    if (at == group - 1) {
      int open = at - 1;
      while (open > from && !tokens.at(open).is(",")) {
        open--;
      }
      return tokens.at(open).is(",") ? open - 1 : at;
    }
    Token behind = tokens.at(at + 1);
    boolean relative = WordClass.RELATIVE.has(behind) || isJoint(behind);
    return leads(from, at) || relative ? at : at - 1;
  }

  private static boolean isJoint(Token token) {
    return token.is("and") || token.is("but") || token.is("or") || token.is("so");
  }

  private boolean isSubordinator(int at) {
    Token token = tokens.at(at);
    boolean conjunction =
        SUBORDINATORS.has(token.word());
    return conjunction || WordClass.RELATIVE.has(token);
  }

  /** {@code the gene that we cloned may be …}: the clause is one of the subject. */
  private boolean isOfSubject(int at, int group) {
    Token token = tokens.at(at);
    boolean ties = token.is("that") || token.is("which") || token.is("who") || token.is("whose");
    boolean noun = tokens.at(at - 1).isWord() && !verbs.at(at - 1) && !WordClass.isParticiple(tokens.at(at - 1));
    for (int word = at + 1; ties && noun && word < group; word++) {
      if (verbs.at(word)) {
        return true;
      }
    }
    return false;
  }

  /** A verb before the subject ends another clause, unless a relative one hangs on the subject. */
  private int verb(int at, int from) {
    for (int word = at - 1; word >= Math.max(from, at - RELATIVE); word--) {
      Token token = tokens.at(word);
      if (word == from && WordClass.QUESTION.has(token)) {
        return from - 1;
      }
      if (WordClass.RELATIVE.has(token) || token.is("that")) {
        return tokens.at(word - 1).isWord() && !verbs.at(word - 1) ? word - 1 : at;
      }
      if (!token.isWord() || verbs.at(word)) {
        return at;
      }
    }
    return at;
  }

  /** Whether a second statement begins here: {@code the gene was lost and cells may be …}. */
  private boolean isJoined(int joint, int from, int group) {
    int subject = tokens.pastAdverbs(joint + 1);
    boolean verb = false;
    for (int word = joint - 1; word >= from && !tokens.at(word).isBreak(); word--) {
      verb |= verbs.at(word);
    }
    return verb && subject < group;
  }

  /** Whether a comma ends words that lead to what follows. */
  private boolean leads(int from, int comma) {
    Token opening = tokens.at(from);
    return WordClass.PREPOSITION.has(opening)
        || WordClass.isAdverb(opening)
        || WordClass.CONJUNCTION.has(opening)
        || opening.word().endsWith("ing")
        || (WordClass.isParticiple(opening) && comma - from > 1);
  }

  private int behindLead(int from, int group) {
    int start = tokens.pastAdverbs(from);
    boolean conjunction = WordClass.CONJUNCTION.has(tokens.at(start)) && !tokens.at(start).is("whether");
    int behind = conjunction ? start + 1 : start;
    return behind < group ? behindPhrase(behind, group) : Math.min(from, first);
  }

  /** {@code Without funds the project …}: behind a phrase that no comma parts. */
  private int behindPhrase(int from, int group) {
    for (int at = from + 2; WordClass.PREPOSITION.has(tokens.at(from)) && at < group; at++) {
      Token token = tokens.at(at);
      if ((token.is("the") || token.is("a") || token.is("an")) && NounPhrase.isNoun(tokens.at(at - 1))) {
        return at;
      }
    }
    return from;
  }
}
