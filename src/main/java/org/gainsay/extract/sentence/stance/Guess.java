package org.gainsay.extract.sentence.stance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** {@code 5 t is my own estimate from photographs}: what a value is said to be. */
public final class Guess {
  private static final Pattern IS =
      Pattern.compile("\\s(?:is|was|are|were|being)\\s(?:only\\s|just\\s)?(?:my|our|an?|the|their|his|her|pure)\\s(?:own\\s|best\\s|rough\\s)?");

  private Guess() {}

  /** The hedge behind a value that says so of it; empty for none. */
  public static Optional<CueMention> of(Sentence sentence, Span value) {
    return sentence.mentions().cues(CueKind.HEDGE).stream()
        .filter(cue -> cue.span().start() >= value.end() && sentence.together(value, cue.span()))
        .filter(cue -> IS.matcher(sentence.between(value, cue.span())).matches())
        .findFirst();
  }
}
