package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.SubjectClause;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;

/** The words that a cue governs, told by what stands around it. */
record Governed(Tokens tokens, int first, int last) {
  private static final int NEAR = 6;


  Span within(Span clause) {
    int from = tokens.from(clause.start());
    int to = Math.min(tokens.last(), tokens.from(clause.end()) - 1);
    int start = aside(from);
    int end = end(start > from ? asideEnd(to) : to);
    return tokens.span(hasSubject() ? start : first, Math.max(last, end));
  }

  private int end(int clauseEnd) {
    int end = clauseEnd;
    if (isAttribute() || leadsToNoun()) {
      end = phraseEnd(clauseEnd);
    } else if (isBeforeComma()) {
      end = comma(last + 1, clauseEnd) - 1;
    } else if (isSubjectClause()) {
      end = new SubjectClause(tokens).end(last + 1, clauseEnd, tokens.at(first).is("whether"));
    }
    return beforeMarks(Math.min(relativeEnd(end), joinedEnd(end)));
  }

  /** {@code failed to divide and did not grow}: a second verb with its own auxiliary is free. */
  private int joinedEnd(int limit) {
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
  private int relativeEnd(int limit) {
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

  /** {@code Whether it works remains unclear}, {@code the suggestion that it works was ridiculed}. */
  private boolean isSubjectClause() {
    boolean question = tokens.at(first).is("whether") && first == 0;
    boolean noun = tokens.at(last + 1).is("that") && tokens.at(last).word().endsWith("ion");
    return question || noun || (tokens.at(last + 1).is("that") && tokens.at(last).word().endsWith("ity"));
  }

  private int beforeMarks(int end) {
    int at = end;
    while (at > last && !tokens.at(at).isWord() && !tokens.at(at).is(")") && !tokens.at(at).is("%")) {
      at--;
    }
    return at;
  }

  /** The first word of the relative or subordinate clause that holds the cue, or of the whole. */
  private int aside(int from) {
    for (int at = first; at > from; at--) {
      Token before = tokens.at(at - 1);
      boolean comma = before.is(",");
      if (before.isBreak() || (comma && WordClass.RELATIVE.has(tokens.at(at)))) {
        return at;
      }
      if (before.is("that") && at - 1 > from) {
        return pastAdverbs(at) == first ? at - 1 : at;
      }
      if (before.is("whether")) {
        return isUnknown(tokens.at(first - 1)) ? at - 1 : at;
      }
      if (isJoined(from, at) || before.is("if") || before.is("how")) {
        return at;
      }
      if (comma && at < first) {
        return lead(from, at);
      }
    }
    int start = pastAdverbs(from);
    return start < first ? start : from;
  }

  /** Whether a second statement begins here: {@code the gene was lost and cells may be …}. */
  private boolean isJoined(int from, int at) {
    boolean joint = tokens.at(at - 1).is("and") || tokens.at(at - 1).is("but");
    boolean subject = pastAdverbs(at) < first && !WordClass.AUXILIARY.has(tokens.at(at));
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

  private int asideEnd(int to) {
    boolean relative = false;
    for (int at = first; at >= 0 && !tokens.at(at).is(","); at--) {
      relative |= WordClass.RELATIVE.has(tokens.at(at));
    }
    int comma = relative ? comma(last + 1, to + 1) : to + 1;
    return Math.min(to, comma - 1);
  }

  private int comma(int from, int limit) {
    int at = from;
    while (at < limit && !tokens.at(at).is(",") && !tokens.at(at).isBreak()) {
      at++;
    }
    return at;
  }

  /** Whether the subject is governed as well: raising verbs and adjectives, and passives. */
  private boolean hasSubject() {
    Token next = tokens.at(pastAdverbs(last + 1));
    Token before = tokens.at(beforeAdverbs(first - 1));
    boolean adjective =
        isRaising()
            && next.isWord()
            && !next.is("that")
            && !before.is("it")
            && !WordClass.PREPOSITION.has(next);
    boolean raises =
        adjective || (next.is("to") && !isPerson(before) && (isRaising() || WordClass.isBe(before)));
    return raises
        || (WordClass.isBe(tokens.at(first)) && last > first)
        || isUnknown(before)
        || isPassive()
        || isComplement(before);
  }

  /** {@code We assume to …}: the subject is whose doubt it is. */
  private static boolean isPerson(Token before) {
    return before.is("we") || before.is("i");
  }

  /** {@code remains unclear}, {@code is not known}: said of the subject. */
  private boolean isUnknown(Token before) {
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
    return word.startsWith("appear") || word.startsWith("seem") || word.startsWith("tend");
  }

  /** {@code may be caused by}, {@code was not seen}, {@code was ruled out}. */
  private boolean isPassive() {
    Token cue = tokens.at(first);
    boolean modal = cue.is("may") || cue.is("might") || cue.is("could") || cue.is("would");
    boolean denies = cue.is("not") || cue.is("cannot") || cue.is("never");
    int be = last > first && WordClass.isBe(tokens.at(last)) ? last : last + 1;
    while (WordClass.isAdverb(tokens.at(be)) || tokens.at(be).is("have") || tokens.at(be).is("not")) {
      be++;
    }
    boolean inner = WordClass.isBe(tokens.at(be)) && WordClass.isParticiple(tokens.at(pastAdverbs(be + 1)));
    boolean outer = WordClass.isBe(tokens.at(first - 1)) && WordClass.isParticiple(tokens.at(pastAdverbs(last + 1)));
    boolean itself = WordClass.isBe(tokens.at(beforeAdverbs(first - 1))) && WordClass.isParticiple(cue);
    return ((modal || denies) && inner) || (denies && outer) || (itself && !tokens.at(last + 1).is("that"));
  }

  private int pastAdverbs(int from) {
    int at = from;
    while (WordClass.isAdverb(tokens.at(at))) {
      at++;
    }
    return at;
  }

  private int beforeAdverbs(int from) {
    int at = from;
    while (at > 0 && WordClass.isAdverb(tokens.at(at))) {
      at--;
    }
    return at;
  }

  /** {@code is consistent with}, {@code is unknown}: said of the subject. */
  private boolean isComplement(Token before) {
    Token next = tokens.at(last + 1);
    boolean leads = WordClass.PREPOSITION.has(next) && !next.is("to") && !next.is("than");
    boolean alone = !next.isWord() || tokens.at(last).is("with") || leads;
    boolean likely = tokens.at(last).word().endsWith("likely");
    boolean adjective =
        likely
            || (!WordClass.PREPOSITION.has(tokens.at(first)) && !WordClass.isAdverb(tokens.at(first)));
    return WordClass.isBe(before) && alone && adjective && !isDenial();
  }

  private boolean isDenial() {
    return tokens.at(first).is("not") || tokens.at(first).is("no") || tokens.at(first).is("without");
  }

  /** {@code a possible role}: an adjective before its noun. */
  private boolean isAttribute() {
    Token next = tokens.at(last + 1);
    boolean noun =
        next.isWord()
            && !WordClass.PREPOSITION.has(next)
            && !WordClass.CONJUNCTION.has(next)
            && !WordClass.AUXILIARY.has(next)
            && !WordClass.DETERMINER.has(next)
            && !WordClass.PRONOUN.has(next);
    Token before = tokens.at(first - 1);
    return noun && isAdjective(tokens.at(first)) && !WordClass.isBe(before) && !isModal(before);
  }

  private static boolean isModal(Token token) {
    return switch (token.word()) {
      case "will", "would", "could", "may", "might", "most", "can", "should", "to" -> true;
      default -> false;
    };
  }

  private static boolean isAdjective(Token token) {
    return switch (token.word()) {
      case "possible", "potential", "putative", "probable", "likely", "unlikely", "apparent",
          "presumed", "suspected", "presumable", "plausible", "hypothetical", "alleged", "supposed",
          "questionable", "uncertain", "tentative", "purported", "so-called", "unconfirmed" -> true;
      default -> false;
    };
  }

  /** {@code without serum}, {@code absence of …}: only the noun phrase is denied. */
  private boolean leadsToNoun() {
    return switch (tokens.at(last).word()) {
      case "without", "of", "lacking", "lack" -> !tokens.at(first).is("instead");
      case "either" -> !WordClass.AUXILIARY.has(tokens.at(first - 1)) && hasOr();
      default -> false;
    };
  }

  private boolean hasOr() {
    for (int at = last + 1; at <= last + 10; at++) {
      if (tokens.at(at).is("or")) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the noun phrase behind the cue, with what hangs on it by prepositions. */
  private int phraseEnd(int limit) {
    int at = last + 1;
    while (at <= limit && isOfPhrase(at)) {
      at++;
    }
    return at - 1;
  }

  private boolean isOfPhrase(int at) {
    Token token = tokens.at(at);
    boolean ends =
        WordClass.AUXILIARY.has(token)
            || WordClass.RELATIVE.has(token)
            || token.is("that")
            || token.is(",")
            || token.isBreak()
            || isVerb(at);
    return !ends;
  }

  /** A word in -s behind a noun and before what follows a verb, as far as its place tells. */
  private boolean isVerb(int at) {
    String word = tokens.at(at).word();
    Token before = tokens.at(at - 1);
    Token next = tokens.at(at + 1);
    boolean third =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !before.word().endsWith("s");
    boolean follows = next.is("to") || next.is("that") || isContent(next);
    boolean noun =
        before.isWord() && !WordClass.PREPOSITION.has(before) && !WordClass.DETERMINER.has(before);
    return third && follows && noun && at > last + 1;
  }

  /** A plural noun has no other noun behind it; what has one is a verb. */
  private static boolean isContent(Token token) {
    return WordClass.DETERMINER.has(token)
        || (token.isWord()
            && !WordClass.PREPOSITION.has(token)
            && !WordClass.CONJUNCTION.has(token)
            && !WordClass.RELATIVE.has(token)
            && !WordClass.isParticiple(token)
            && !token.word().endsWith("ing"));
  }

  /** {@code Possibly as a result of the drought, …}: an adverb of the lead alone. */
  private boolean isBeforeComma() {
    boolean leads = first <= 1 && WordClass.isAdverb(tokens.at(first));
    Token next = tokens.at(last + 1);
    return leads && (WordClass.PREPOSITION.has(next) || next.is("because") || next.is("as"));
  }
}
