package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** Where the clause of a cue begins, behind what leads to it. */
record GovernedStart(Tokens tokens, int first, int last) {
  /** The first word of the relative or subordinate clause that holds the cue, or of the whole. */
  int from(int from) {
    for (int at = first; at > from; at--) {
      Token before = tokens.at(at - 1);
      boolean comma = before.is(",");
      if (before.isBreak() || (comma && WordClass.RELATIVE.has(tokens.at(at)))) {
        return at;
      }
      if (before.is("that") && at - 1 > from) {
        return tokens.pastAdverbs(at) == first ? at - 1 : at;
      }
      if (before.is("whether")) {
        return new GovernedSubject(tokens, first, last).isUnknown() ? at - 1 : at;
      }
      if (isJoined(from, at) || before.is("if") || before.is("how")) {
        return at;
      }
      if (comma && at < first) {
        return lead(from, at);
      }
    }
    int start = tokens.pastAdverbs(from);
    return start < first ? start : from;
  }

  /** Whether a second statement begins here: {@code the gene was lost and cells may be …}. */
  private boolean isJoined(int from, int at) {
    boolean joint = tokens.at(at - 1).is("and") || tokens.at(at - 1).is("but");
    boolean subject = tokens.pastAdverbs(at) < first && !WordClass.AUXILIARY.has(tokens.at(at));
    for (int before = at - 2; joint && subject && before >= from; before--) {
      if (WordClass.AUXILIARY.has(tokens.at(before))) {
        return true;
      }
    }
    return false;
  }

  /** Behind a comma the clause begins anew where only a lead stands before it. */
  private int lead(int from, int behind) {
    Token opening = tokens.at(from);
    boolean leads =
        WordClass.PREPOSITION.has(opening)
            || WordClass.isAdverb(opening)
            || WordClass.CONJUNCTION.has(opening);
    return leads ? behind : from;
  }
}
