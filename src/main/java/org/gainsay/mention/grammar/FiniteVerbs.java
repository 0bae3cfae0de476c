package org.gainsay.mention.grammar;

import org.gainsay.vocabulary.word.WordList;

/**
 * Tells the verbs that have a subject of their own, by their form and by what stands beside them: in
 * {@code cells lacking the gene die early} it is {@code die}.
 */
public record FiniteVerbs(Tokens tokens) {
  private static final WordList OF_NOUNS = WordList.of("participles behind their nouns");
  private static final WordList ALONE = WordList.of("determiners that stand alone");
  private static final WordList PLURALS = WordList.of("plurals as subjects");
  private static final WordList SEVERAL = WordList.of("pronouns of several");

  /** Whether the verb of a clause begins here: its auxiliary, or the verb itself. */
  public boolean at(int at) {
    Token token = tokens.at(at);
    Token before = tokens.at(tokens.beforeAdverbs(at - 1));
    if (!token.isWord() || before.is("to") || WordClass.AUXILIARY.has(before)) {
      return false;
    }
    return WordClass.AUXILIARY.has(token) ? isFinite(token, before) : isVerb(at, before);
  }

  /** Whether one in the third person of the present begins here, or an auxiliary. */
  public boolean isPresent(int at) {
    return at(at) && (Verbs.isThird(tokens.at(at).word()) || WordClass.AUXILIARY.has(tokens.at(at)));
  }

  /** Whether a verb behind a conjunction goes on with the subject: {@code and has}, {@code and died}. */
  public boolean isJoined(int at) {
    String word = tokens.at(at).word();
    Token next = tokens.at(at + 1);
    boolean third = Verbs.isThird(word) || (Verbs.isEitherThird(word) && opensObject(next));
    return third
        ? !next.is("and") && !WordClass.AUXILIARY.has(next)
        : Verbs.isPastOnly(word);
  }

  /** Whether a past with nothing behind it goes with a subject before: {@code the nurses left}. */
  public boolean isLast(int at) {
    Token before = tokens.at(at - 1);
    boolean led = WordClass.AUXILIARY.has(before) || before.is("to") || !isSubjectEnd(before);
    return Verbs.isPastOrParticiple(tokens.at(at).word()) && !led;
  }

  /** No infinitive, and no noun: {@code a can of paint}. */
  private static boolean isFinite(Token auxiliary, Token before) {
    boolean article = before.is("the") || before.is("a");
    return !article && !auxiliary.is("be") && !auxiliary.is("been") && !auxiliary.is("being");
  }

  private boolean isVerb(int at, Token before) {
    String word = tokens.at(at).word();
    boolean subject = isSubjectEnd(before);
    if (!subject || WordClass.isAdverb(tokens.at(at))) {
      return false;
    }
    if (Verbs.isThird(word) || Verbs.isEitherThird(word)) {
      return isThird(at, before, Verbs.isThird(word));
    }
    if (Verbs.isPastOnly(word)) {
      return true;
    }
    boolean past = Verbs.isPastOrParticiple(word) && !isOfNoun(word);
    return past ? isPast(at, before) : isBare(at, before);
  }

  /** {@code called}, {@code based}: participles that follow their noun. */
  private static boolean isOfNoun(String word) {
    return OF_NOUNS.has(word);
  }

  /** A noun, a name or a pronoun, as far as the closed classes and a few endings tell. */
  private static boolean isSubjectEnd(Token token) {
    boolean closed =
        (WordClass.DETERMINER.has(token) && !isAlone(token))
            || WordClass.PREPOSITION.has(token)
            || (WordClass.CONJUNCTION.has(token) && !token.is("that"))
            || WordClass.isAdverb(token);
    return (token.isWord() && !closed && !isAdjective(token)) || token.is(")") || token.isQuote();
  }

  private static boolean isAlone(Token token) {
    return ALONE.has(token.word());
  }

  private static boolean isAdjective(Token token) {
    String word = token.word();
    return word.endsWith("ous")
        || word.endsWith("ible")
        || word.endsWith("able")
        || word.endsWith("ful")
        || (word.endsWith("ive") && word.length() > 5)
        || word.equals("new");
  }

  /** A singular before it; behind it what begins an object, where the word is a noun as well. */
  private boolean isThird(int at, Token before, boolean mostly) {
    Token next = tokens.at(at + 1);
    boolean plural = isPlural(before);
    boolean noun = WordClass.AUXILIARY.has(next) || next.is("of") || next.is("and") || next.is(",");
    boolean object = opensObject(next);
    boolean verb = mostly ? !noun || WordClass.RELATIVE.has(before) || isPronoun(before) : object;
    return verb && !plural && !isFollowedByVerb(at);
  }

  /** {@code causes include}: the next is the verb. */
  private boolean isFollowedByVerb(int at) {
    String next = tokens.at(at + 1).word();
    boolean past = Verbs.isPastOnly(next) || (next.endsWith("ed") && opensObject(tokens.at(at + 2)));
    return past || (Verbs.isBase(next) && isNounsPlace(at));
  }

  private boolean isNounsPlace(int at) {
    Token second = tokens.at(at + 2);
    return opensObject(second) || WordClass.PREPOSITION.has(second) || WordClass.isAdverb(second);
  }

  private boolean isPast(int at, Token before) {
    Token next = tokens.at(at + 1);
    boolean sure = WordClass.PRONOUN.has(before) || WordClass.RELATIVE.has(before);
    boolean object = opensObject(next) || (next.isWord() && isNoun(next));
    boolean aim = next.is("to") && isBaseForm(tokens.at(at + 2).word());
    return sure || object || aim || isGerund(at + 1);
  }

  private static boolean isBaseForm(String word) {
    return Verbs.isBase(word) || Verbs.isEither(word) || word.equals("be") || word.equals("have");
  }

  /** {@code delayed sowing}: an object that closes its clause. */
  private boolean isGerund(int at) {
    Token behind = tokens.at(at + 1);
    boolean closes = !behind.isWord() || WordClass.PREPOSITION.has(behind) || WordClass.CONJUNCTION.has(behind);
    return tokens.at(at).word().endsWith("ing") && closes;
  }

  /** A bare form stands behind a plural: {@code genes encode}. */
  private boolean isBare(int at, Token before) {
    String word = tokens.at(at).word();
    Token next = tokens.at(at + 1);
    boolean several = isPlural(before) || isPluralPronoun(before);
    boolean verb = Verbs.isBase(word) || (Verbs.isEither(word) && opensObject(next));
    return several && verb && !WordClass.AUXILIARY.has(next) && !tokens.at(at).capital();
  }

  private static boolean isPlural(Token token) {
    String word = token.word();
    boolean irregular =
        PLURALS.has(word);
    boolean ending =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !word.endsWith("'s");
    return irregular || ending;
  }

  private static boolean isPronoun(Token token) {
    return token.is("he") || token.is("she") || token.is("it");
  }

  private static boolean isPluralPronoun(Token token) {
    return SEVERAL.has(token.word());
  }

  /** What can begin an object or what is said. */
  private static boolean opensObject(Token token) {
    return WordClass.DETERMINER.has(token)
        || WordClass.PRONOUN.has(token)
        || token.isNumber()
        || token.is("that")
        || token.is("whether")
        || token.isQuote();
  }

  private static boolean isNoun(Token token) {
    return !WordClass.PREPOSITION.has(token)
        && !WordClass.CONJUNCTION.has(token)
        && !WordClass.RELATIVE.has(token)
        && !WordClass.AUXILIARY.has(token)
        && !WordClass.isAdverb(token)
        && !Verbs.isParticiple(token.word())
        && !token.word().endsWith("ing");
  }
}
