package org.gainsay.extract.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/**
 * How a sentence begins: one that is but a name is a heading that runs on, and what follows is about
 * it.
 *
 * @param names those of the sentence, by place
 */
public record Opening(Sentence sentence, List<NameMention> names) {
  private static final Pattern LED = Pattern.compile("(?:\\s\\([^()]{1,40}\\))?(?:\\.?$|\\s[-–—]\\s)");

  public Opening {
    names = List.copyOf(names);
  }

  /** Whether its text begins with a name. */
  public boolean isNamed() {
    return !names.isEmpty() && names.get(0).span().start() == 0;
  }

  /** Whether it is but a name, or begins its text with one and a dash. */
  public boolean isRunIn() {
    if (isNamed() && LED.matcher(sentence.behind(names.get(0).span())).lookingAt()) {
      return true;
    }
    int named = 0;
    for (NameMention name : names) {
      named += Words.count(sentence.text(), name.span().start(), name.span().end());
    }
    Span whole = sentence.span();
    return named > 0 && Words.count(sentence.text(), whole.start(), whole.end()) == named;
  }
}
