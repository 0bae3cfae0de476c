package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** Whether a cue governs the subject of its clause as well: passives, raising verbs, complements. */
record GovernedSubject(Tokens tokens, int first, int last) {
  private static final int THAT = 4;

  /** Whether the subject is governed as well: raising verbs and adjectives, and passives. */
  boolean isGoverned() {
    Token next = tokens.at(tokens.pastAdverbs(last + 1));
    Token before = tokens.at(tokens.beforeAdverbs(first - 1));
    boolean adjective =
        isRaising()
            && next.isWord()
            && !next.is("that")
            && !isExpletive(before)
            && !WordClass.PREPOSITION.has(next);
    boolean raises =
        adjective || (next.is("to") && !isPerson(before) && (isRaising() || WordClass.isBe(before)));
    boolean seems = isRaising() && last > first && !isExpletive(before) && !next.is("that");
    return raises
        || seems
        || (WordClass.isBe(tokens.at(first)) && last > first)
        || isUnknown()
        || isPassive()
        || isComplement(before);
  }

  /** {@code It seems sound that …}: no subject that could be doubted. */
  private boolean isExpletive(Token before) {
    boolean that = false;
    for (int at = last + 1; at <= last + THAT; at++) {
      that |= tokens.at(at).is("that") || tokens.at(at).is("to");
    }
    return before.is("there") || (before.is("it") && that);
  }

  /** {@code We assume to …}: the subject is whose doubt it is. */
  private static boolean isPerson(Token before) {
    return before.is("we") || before.is("i");
  }

  /** {@code remains unclear}, {@code is not known}: said of the subject. */
  boolean isUnknown() {
    Token before = tokens.at(first - 1);
    boolean several = last > first && !before.is("it") && !tokens.at(first - 2).is("it");
    boolean denied = WordClass.isBe(before) && tokens.at(first).is("not");
    boolean raised = tokens.at(first).is("not") && isRaising(tokens.at(last + 1));
    return raised || (several && (denied || tokens.at(first).word().startsWith("remain")));
  }

  private boolean isRaising() {
    return isRaising(tokens.at(first));
  }

  private static boolean isRaising(Token token) {
    String word = token.word();
    return word.startsWith("appear") || word.startsWith("seem") || word.startsWith("tend") || word.startsWith("look");
  }

  /** {@code may be caused by}, {@code was not seen}, {@code was ruled out}. */
  private boolean isPassive() {
    Token cue = tokens.at(first);
    boolean modal = cue.is("may") || cue.is("might") || cue.is("could") || cue.is("would");
    boolean denies = cue.is("not") || cue.is("cannot") || cue.is("never") || cue.word().endsWith("n't");
    int be = last > first && WordClass.isBe(tokens.at(last)) ? last : last + 1;
    while (WordClass.isAdverb(tokens.at(be)) || tokens.at(be).is("have") || tokens.at(be).is("not")) {
      be++;
    }
    boolean inner = WordClass.isBe(tokens.at(be)) && WordClass.isParticiple(tokens.at(tokens.pastAdverbs(be + 1)));
    boolean outer = WordClass.isBe(tokens.at(first - 1)) && WordClass.isParticiple(tokens.at(tokens.pastAdverbs(last + 1)));
    boolean itself = WordClass.isBe(tokens.at(tokens.beforeAdverbs(first - 1))) && (WordClass.isParticiple(tokens.at(last)) || WordClass.isParticiple(cue));
    return isWhole() || ((modal || denies) && inner) || (denies && outer) || (itself && !tokens.at(last + 1).is("that"));
  }

  /** {@code cannot be ruled out}: the passive is all in the cue. */
  private boolean isWhole() {
    for (int at = first + 1; at <= last; at++) {
      boolean be = WordClass.isBe(tokens.at(at - 1)) && !tokens.at(at - 2).is("to");
      if (be && WordClass.isParticiple(tokens.at(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code is consistent with}, {@code is unknown}: said of the subject. */
  private boolean isComplement(Token before) {
    Token next = tokens.at(last + 1);
    boolean leads = WordClass.PREPOSITION.has(next) && !next.is("to") && !next.is("than");
    boolean alone = !next.isWord() || tokens.at(last).is("with") || tokens.at(last).is("for") || leads;
    boolean likely = tokens.at(last).word().endsWith("likely");
    boolean raised = likely && WordClass.isBe(before) && !tokens.at(last + 1).is("that");
    boolean adjective =
        likely
            || (!WordClass.PREPOSITION.has(tokens.at(first)) && !WordClass.isAdverb(tokens.at(first)));
    boolean subject = !tokens.at(first - 2).is("it") && !tokens.at(first - 2).is("there");
    return (raised && subject) || (WordClass.isBe(before) && alone && adjective && !isDenial());
  }

  private boolean isDenial() {
    return tokens.at(first).is("not") || tokens.at(first).is("no") || tokens.at(first).is("without");
  }
}
