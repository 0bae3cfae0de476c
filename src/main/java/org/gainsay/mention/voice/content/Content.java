package org.gainsay.mention.voice.content;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/** Where in a sentence stands what is said. */
public final class Content {
  private static final WordList SIGNS = WordList.of("signs of a thing");
  private static final WordList PLACES = WordList.of("before where it was seen");

  /** No adverbial or addressee between a verb and its clause is longer. */
  private static final int GAP = 10;

  private static final int ADDRESSEE = 5;
  private static final int GERUND = 5;

  private final Saying saying;
  private final Tokens tokens;
  private final FiniteVerbs verbs;

  /** Behind the words of time and place that may follow a verb in a tag. */
  public int adverbialEnd(int from) {
    return new Adverbial(saying).end(from);
  }

  public Content(Saying saying) {
    this.saying = saying;
    this.tokens = saying.tokens();
    this.verbs = new FiniteVerbs(tokens);
  }

  /** The first word of what is said behind the verb, or -1. */
  public int start() {
    int next = saying.last() + 1;
    int that = introduced(next);
    if (that >= 0) {
      return that;
    }
    int clause = behindDay(next);
    if (clause > next) {
      return clause;
    }
    boolean noun = tokens.at(saying.first()).word().endsWith("s") && tokens.at(next).word().endsWith("ing");
    boolean object = saying.kind() == CueKind.ATTRIBUTION && !isModified(next) && !noun;
    boolean subordinate = saying.verb().needsThat() ? WordClass.QUESTION.has(tokens.at(next)) : isClause(next);
    return object || subordinate || isNoSign(next) ? next : -1;
  }

  /** {@code found no evidence that …}. */
  private boolean isNoSign(int next) {
    boolean sign =
        SIGNS.has(tokens.at(next + 1).word());
    return sign && (tokens.at(next).is("no") || tokens.at(next).is("little"));
  }

  /** Behind that, where an aside stands before it: {@code believes, as his father did, that}; or -1. */
  public int behindAside() {
    return introduced(saying.last() + 1);
  }

  /** {@code described in Section 4}: a participle that says of its noun where. */
  private boolean isModified(int next) {
    Token second = tokens.at(next + 1);
    boolean degree = second.is("least") || second.is("most") || second.is("fact");
    boolean against = tokens.at(next).is("against") && saying.verb().isTold();
    return !degree && !against && isPlace(next);
  }

  private boolean isPlace(int next) {
    return PLACES.has(tokens.at(next).word());
  }

  /** Behind that or a colon, with an addressee or an adverbial before it or without; or -1. */
  private int introduced(int next) {
    for (int at = next; at <= next + GAP && at <= tokens.last(); at++) {
      Token token = tokens.at(at);
      if (token.is("that") && at == next && isPointing(at)) {
        return at;
      }
      if (token.is("that") || token.is(":")) {
        boolean gap = at == next || token.is(":") || isGap(next) || isAside(next, at);
        int start = tokens.at(at + 1).is(",") ? at + 2 : at + 1;
        return gap ? start : -1;
      }
      boolean aside = tokens.at(next).is(",");
      boolean verb = WordClass.AUXILIARY.has(token) && !aside;
      boolean stops = token.isBreak() || verb || token.is("and");
      if (stops || token.isQuote()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code say that is nonsense}: what was said before, and no conjunction. */
  private boolean isPointing(int that) {
    return WordClass.isBe(tokens.at(that + 1)) || WordClass.MODAL.has(tokens.at(that + 1));
  }

  /** {@code believes, as his father did, that}: between two commas. */
  private boolean isAside(int next, int that) {
    return tokens.at(next).is(",") && that > next + 1 && tokens.at(that - 1).is(",");
  }

  /** Whether an adverbial or an addressee follows rather than a subject of its own. */
  private boolean isGap(int next) {
    Token token = tokens.at(next);
    boolean time = WordClass.isAdverb(token) || Adverbial.isDay(token);
    return WordClass.PREPOSITION.has(token) || time || saying.verb().isTold();
  }

  /** Where a clause begins behind the words of a day: {@code said late Monday it had sold}. */
  private int behindDay(int next) {
    int at = next;
    while (Adverbial.isDay(tokens.at(at)) || tokens.at(at).is("yesterday") || isOnDay(at)) {
      at++;
    }
    for (int subject = next + 2; isPlace(next) && subject <= next + ADDRESSEE; subject++) {
      if (WordClass.isSubjectForm(tokens.at(subject)) && isClause(subject)) {
        return subject;
      }
    }
    boolean warned = tokens.at(at).is("against") && saying.verb().isTold();
    boolean intends = tokens.at(at).is("to") || (tokens.at(at).is("not") && tokens.at(at + 1).is("to"));
    boolean promised = intends && saying.kind() == CueKind.ATTRIBUTION;
    return at > next && (warned || promised || isClause(at)) ? at : next;
  }

  private boolean isOnDay(int at) {
    return tokens.at(at).is("on") && Adverbial.isDay(tokens.at(at + 1));
  }

  /** Where the clause begins behind whom one tells: {@code told reporters she would go}; or -1. */
  public int behindAddressee() {
    int next = saying.last() + 1;
    for (int at = next + 1; at <= next + ADDRESSEE && tokens.at(at - 1).isWord(); at++) {
      Token token = tokens.at(at);
      boolean subject =
          WordClass.isSubjectForm(token) || token.is("there") || token.is("the");
      if (WordClass.QUESTION.has(token)) {
        return at;
      }
      if (subject && !WordClass.PREPOSITION.has(tokens.at(at - 1)) && isClause(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a clause follows without that: a question, or a subject and its verb. */
  private boolean isClause(int next) {
    Token first = tokens.at(next);
    if (WordClass.QUESTION.has(first) || first.isQuote()) {
      return true;
    }
    boolean subject = WordClass.PRONOUN.has(first) || WordClass.DETERMINER.has(first) || first.capital();
    for (int at = next + 1; subject && at < next + GAP && isOfSubject(at); at++) {
      String word = tokens.at(at).word();
      boolean past = saying.verb().isThought() && word.endsWith("ed") && WordClass.isParticiple(tokens.at(at));
      if (verbs.at(at) || past) {
        return true;
      }
    }
    boolean plural = first.word().endsWith("s") && verbs.at(next + 1);
    boolean gerund = first.word().length() > GERUND && first.word().endsWith("ing") && saying.verb().takesGerund();
    return plural || gerund || (first.is("to") && saying.verb().isIntended());
  }

  private boolean isOfSubject(int at) {
    Token token = tokens.at(at);
    return token.isWord() && !WordClass.RELATIVE.has(token) && !token.is("that");
  }
}
