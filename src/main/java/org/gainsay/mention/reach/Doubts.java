package org.gainsay.mention.reach;

import java.util.List;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.vocabulary.word.WordList;

/** Which words of doubt cast none: {@code they said it would rain}, {@code in either group}. */
record Doubts(Tokens tokens, List<Attribution> attributions) {
  private static final WordList SILENT = WordList.of("what who is silent would not");
  private static final WordList TELLING = WordList.of("before what is told");

  private static final int NEAR = 5;
  private static final int ALTERNATIVE = 10;

  /** Not where {@code would} in what was said is the future of then. */
  boolean isMeant(CueMention cue) {
    int first = tokens.from(cue.span().start());
    boolean would = tokens.at(first).is("would");
    if (tokens.at(first).is("either") && !hasOr(first)) {
      return false;
    }
    if (would && isRefused(first)) {
      return false;
    }
    return !would
        || isUnreal(tokens.from(cue.span().end()))
        || attributions.stream().noneMatch(said -> ScopeReader.isSaid(cue, said) && !isQuoted(said) && isPast(said));
  }

  /** {@code in either group}: both, where no other thing is named. */
  private boolean hasOr(int either) {
    for (int at = either + 1; at <= either + ALTERNATIVE; at++) {
      if (tokens.at(at).is("or")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Neither would comment}, {@code asked whether he would go}: no doubt besides. */
  private boolean isRefused(int would) {
    boolean neither = tokens.at(would + 1).is("neither") || tokens.at(would + 1).is("not");
    boolean comment =
        SILENT.has(tokens.at(neither ? would + 2 : would + 1).word());
    boolean asked = false;
    for (int at = would - 1; at > would - NEAR && tokens.at(at).isWord(); at--) {
      asked |= tokens.at(at).is("whether") || tokens.at(at).is("when") || tokens.at(at).is("how") || tokens.at(at).is("why");
    }
    return comment || asked;
  }

  /** {@code would have been}: what did not come to be is no future. */
  private boolean isUnreal(int next) {
    return tokens.at(tokens.pastAdverbs(next)).is("have");
  }

  /** Whether it was said in the past, and not {@code analysts say}. */
  private boolean isPast(Attribution said) {
    Token verb = tokens.at(tokens.from(said.cue().start()));
    Token before = tokens.at(tokens.from(said.cue().start()) - 1);
    boolean noun = before.is("'") || before.word().endsWith("'s") || WordClass.DETERMINER.has(before);
    boolean bare = WordClass.isBareForm(verb) && !isIrregular(verb);
    return noun || (!bare && !verb.word().endsWith("s"));
  }

  private static boolean isIrregular(Token verb) {
    return TELLING.has(verb.word());
  }

  private boolean isQuoted(Attribution said) {
    return tokens.at(tokens.from(said.content().start())).isQuote();
  }
}
