package org.gainsay.extract.sentence;

import java.util.regex.Pattern;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** Names that only tell which thing is meant: {@code the X dataset}, {@code the X technical report}. */
public final class Compounds {
  private static final Pattern NOUN = Pattern.compile("\\s\\p{Ll}{3,20}(?:[.;)\"”]|$)");
  /** {@code in the X manner}. */
  private static final Pattern MANNER = Pattern.compile("\\bin (?:the|an?) $");

  private static final Pattern WORD = Pattern.compile("\\s\\p{Ll}{3,20}\\b");
  private static final Pattern PARTICIPLE = Pattern.compile("\\s\\p{Ll}{2,18}ed\\b");
  private static final Pattern BETWEEN = Pattern.compile("\\s(?:tech\\s)?");

  private Compounds() {}

  /** Whether a noun behind a name ends a clause, or is what a text is called. */
  public static boolean isOfNoun(Sentence sentence, Span name) {
    String rest = sentence.behind(name);
    return (NOUN.matcher(rest).lookingAt() && !PARTICIPLE.matcher(rest).lookingAt())
        || (MANNER.matcher(sentence.before(name)).find() && WORD.matcher(rest).lookingAt())
        || isOfPage(sentence, name);
  }

  private static boolean isOfPage(Sentence sentence, Span name) {
    return sentence.mentions().has(CueKind.PAGE)
        && sentence.mentions().cues(CueKind.PAGE).stream()
            .filter(page -> page.span().start() > name.end())
            .anyMatch(page -> BETWEEN.matcher(sentence.between(name, page.span())).matches());
  }
}
