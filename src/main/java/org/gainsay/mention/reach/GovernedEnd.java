package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.SubjectClause;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.vocabulary.word.WordList;

/** How far behind a cue its words reach. */
record GovernedEnd(Tokens tokens, int first, int last, int start) {
  private static final WordList MODALS = WordList.of("before a doubt about a verb");
  private static final WordList ADJECTIVES = WordList.of("adjectives of doubt");

  private static final int NEAR = 4;

  int end(int to) {
    int clauseEnd = bracketed(quoted(start > 0 ? aside(to) : to));
    int end = clauseEnd;
    if (isAttribute() || leadsToNoun()) {
      end = new NounPhrase(tokens, last + 1).end(clauseEnd);
    } else if (isBeforeComma()) {
      end = comma(last + 1, clauseEnd) - 1;
    } else if (isSubjectClause()) {
      end = new SubjectClause(tokens).end(last + 1, clauseEnd, tokens.at(first).is("whether"));
    } else if (tokens.at(first).is("neither") && first > start) {
      end = nor(clauseEnd);
    }
    StatementEnd statement = new StatementEnd(tokens, first, last);
    return beforeMarks(Math.min(statement.relative(end), statement.joined(end)));
  }

  /** {@code Whether it works remains unclear}, {@code the suggestion that it works was ridiculed}. */
  private boolean isSubjectClause() {
    boolean question = tokens.at(first).is("whether") && first == 0;
    boolean noun = tokens.at(last + 1).is("that") && tokens.at(last).word().endsWith("ion");
    return question || noun || (tokens.at(last + 1).is("that") && tokens.at(last).word().endsWith("ity"));
  }

  private int beforeMarks(int end) {
    int at = end;
    while (at > last && !tokens.at(at).isWord() && !closes(at)) {
      at--;
    }
    return at;
  }

  /** A bracket, a percent sign, a quotation that began behind the cue. */
  private boolean closes(int at) {
    Token mark = tokens.at(at);
    boolean quoted = false;
    for (int word = last + 1; mark.isQuote() && word < at; word++) {
      quoted ^= tokens.at(word).isQuote();
    }
    return quoted || mark.is(")") || mark.is("%");
  }

  private int comma(int from, int limit) {
    int at = from;
    while (at < limit && !tokens.at(at).is(",") && !tokens.at(at).isBreak()) {
      at++;
    }
    return at;
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
    return MODALS.has(token.word());
  }

  private static boolean isAdjective(Token token) {
    return ADJECTIVES.has(token.word());
  }

  /** {@code without serum}, {@code absence of …}: only the noun phrase is denied. */
  private boolean leadsToNoun() {
    return switch (tokens.at(last).word()) {
      case "without", "lacking", "lack" -> true;
      case "possibility", "likelihood", "probability", "chance", "suspicion", "indication", "hypothesis" ->
          tokens.at(last + 1).is("of");
      case "of" -> !tokens.at(first).is("instead") && !(tokens.at(first).is("none") && first <= start);
      case "either" -> !WordClass.AUXILIARY.has(tokens.at(first - 1)) && hasOr();
      default -> false;
    };
  }

  /** No further than the quotation in which the cue stands. */
  private int quoted(int to) {
    boolean inside = false;
    for (int at = 0; at < first; at++) {
      inside ^= tokens.at(at).isQuote();
    }
    for (int at = last + 1; inside && at <= to; at++) {
      if (tokens.at(at).isQuote()) {
        return at - 1;
      }
    }
    return to;
  }

  /** No further than the bracket in which the cue stands: {@code (or possibly a horse) in the yard}. */
  private int bracketed(int to) {
    int depth = 0;
    for (int at = last + 1; at <= to; at++) {
      depth += tokens.at(at).is("(") ? 1 : tokens.at(at).is(")") ? -1 : 0;
      if (depth < 0) {
        return at - 1;
      }
    }
    return to;
  }

  /** {@code neither a port nor a road}: what stands before nor, unless both are the subject. */
  private int nor(int limit) {
    for (int at = last + 1; at <= limit; at++) {
      if (tokens.at(at).is("nor")) {
        return at - 1;
      }
    }
    return limit;
  }

  private boolean hasOr() {
    for (int at = last + 1; at <= last + 10; at++) {
      if (tokens.at(at).is("or")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Possibly as a result of the drought, …}: an adverb of the lead alone. */
  private boolean isBeforeComma() {
    boolean leads = first <= 1 && WordClass.isAdverb(tokens.at(first));
    if (tokens.at(first).is("if") && last > first) {
      return true;
    }
    if (tokens.at(first).is("whether") && first > 0 && first < NEAR && WordClass.isParticiple(tokens.at(0))) {
      return true;
    }
    Token next = tokens.at(last + 1);
    return leads && (WordClass.PREPOSITION.has(next) || next.is("because") || next.is("as"));
  }

  /** {@code The scroll, probably written at Ghent, has …}: between a subject and its verb. */
  private boolean isAsideOpened(int to) {
    int close = comma(last + 1, to + 1);
    boolean verb = close < to && new FiniteVerbs(tokens).at(tokens.pastAdverbs(close + 1));
    return verb && first > 1 && tokens.at(first - 1).is(",") && !tokens.at(last + 1).is(",");
  }

  /** The end of a relative clause that commas enclose, or of another aside. */
  private int aside(int to) {
    boolean relative = isAsideOpened(to);
    for (int at = first; at >= 0 && !tokens.at(at).is(","); at--) {
      relative |= WordClass.RELATIVE.has(tokens.at(at));
    }
    int comma = relative ? comma(last + 1, to + 1) : to + 1;
    return Math.min(to, comma - 1);
  }
}
