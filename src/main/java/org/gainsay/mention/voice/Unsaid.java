package org.gainsay.mention.voice;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/** Words of saying by which nobody says anything: nouns, bare forms, things as subjects. */
record Unsaid(Saying saying) {
  private static final WordList FINDINGS = WordList.of("shown in a thing");
  private static final WordList MODALS = WordList.of("modals");
  private static final WordList SOME = WordList.of("quantifiers alone");
  private static final WordList POINTING = WordList.of("what points");
  private static final WordList NOBODY = WordList.of("nobody in particular");
  private static final WordList SINGULAR = WordList.of("before a singular");

  private static final int NEAR = 8;

  private Tokens tokens() {
    return saying.tokens();
  }

  /** Whether the word is no verb with a subject of its own. */
  boolean isVerbOfNone() {
    return isNoun() || isBareVerb() || isModal() || isQuoting() || isName() || isUpkeep();
  }

  /** {@code the United States share}: a name. */
  private boolean isName() {
    return tokens().at(saying.first()).capital() && tokens().at(saying.first()).is("states");
  }

  /** {@code maintains a collection of maps}: what is behind it has no verb. */
  private boolean isUpkeep() {
    boolean kept = saying.verb().word().startsWith("maintain") && WordClass.DETERMINER.has(saying.after()) && !saying.after().is("that");
    FiniteVerbs verbs = new FiniteVerbs(tokens());
    for (int at = saying.last() + 1; kept && at <= tokens().last(); at++) {
      if (verbs.at(at)) {
        return false;
      }
    }
    return kept;
  }

  /** {@code quoted a guard as saying}: the guard says it. */
  private boolean isQuoting() {
    boolean quoting = saying.verb().word().startsWith("quot");
    for (int at = saying.last() + 1; quoting && at <= saying.last() + NEAR; at++) {
      if (tokens().at(at).is("as") && saying.verbs().contains(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its subject is nobody who could say so. */
  boolean isSaidByNone(Span holder) {
    return isSingular(holder) || isNobody(holder) || isFar(holder) || isEvidence(holder);
  }

  /** {@code as far as she knew}. */
  private boolean isFar(Span holder) {
    int first = tokens().from(holder.start());
    return tokens().at(first - 1).is("as") && tokens().at(first - 2).is("far");
  }

  /** {@code the results suggest}: what speaks for a thing does not say it. */
  private boolean isEvidence(Span holder) {
    Token last = head(tokens().from(holder.start()), tokens().from(holder.end() - 1));
    boolean evidence =
        FINDINGS.has(last.word());
    return evidence && saying.kind() == CueKind.REPORT;
  }

  /** The noun before what tells more of it: {@code the data collected in May}. */
  private Token head(int first, int last) {
    for (int at = first + 1; at < last; at++) {
      Token next = tokens().at(at + 1);
      if (WordClass.PREPOSITION.has(next) || next.word().endsWith("ed")) {
        return tokens().at(at);
      }
    }
    return tokens().at(last);
  }

  /** {@code the claims office}, {@code to say}: no finite verb. */
  private boolean isNoun() {
    Token before = saying.before();
    boolean gerund = before.is("as") && tokens().at(saying.first()).word().endsWith("ing");
    boolean named = saying.verb().word().equals("saying") && WordClass.DETERMINER.has(tokens().at(saying.first() - 2));
    boolean noun =
        named
            || (WordClass.DETERMINER.has(before) && !isPlural(before))
            || (WordClass.PREPOSITION.has(before) && !gerund)
            || before.word().endsWith("'s")
            || isObject(before);
    boolean subjectItself = !tokens().at(saying.first()).word().endsWith("d") && WordClass.isBe(saying.after());
    return noun || subjectItself || saying.after().is("-");
  }

  /** {@code dismissed reports that …}: a noun behind its verb. */
  private boolean isObject(Token before) {
    Token word = tokens().at(saying.first());
    boolean past = before.word().endsWith("ed") && WordClass.isParticiple(before);
    return past && word.word().endsWith("s") && saying.after().is("that");
  }

  /** {@code may explain why}: nobody has said it. */
  private boolean isModal() {
    boolean modal =
        MODALS.has(saying.before().word());
    return modal && saying.kind() == CueKind.REPORT;
  }

  /** {@code we hope that stress …}: what follows a conjunction has no subject before it. */
  private boolean isBareVerb() {
    Token before = saying.before();
    return before.is("nor") || before.is("neither") || before.is("that") || before.is("whether") || before.is("if") || before.is("because");
  }

  /** {@code some say}: a determiner that stands for people. */
  private static boolean isPlural(Token token) {
    return SOME.has(token.word());
  }

  /** {@code This suggests that …}: a thing that says nothing. */
  private boolean isNobody(Span holder) {
    int first = tokens().from(holder.start());
    boolean alone = tokens().at(first).span().end() == holder.end();
    boolean thing =
        POINTING.has(tokens().at(first).word());
    boolean asked = tokens().at(first).is("what") && !alone;
    boolean none =
        NOBODY.has(tokens().at(first).word());
    boolean mind = tokens().at(first).is("it") && saying.verb().isThought();
    return asked || none || (alone && thing && !mind && saying.kind() == CueKind.REPORT);
  }

  /** {@code an unconfirmed report}: before the bare form of a verb no single one can stand. */
  private boolean isSingular(Span holder) {
    Token first = tokens().at(tokens().from(holder.start()));
    boolean one =
        SINGULAR.has(first.word());
    return one && WordClass.isBareForm(tokens().at(saying.first()));
  }
}
