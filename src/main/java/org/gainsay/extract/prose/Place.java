package org.gainsay.extract.prose;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;

/** {@code At the Heron, 40 km to the south, …}: where a passage leads to, and stays. */
final class Place {
  private static final Pattern AT = Pattern.compile("\\s{0,3}(?:Over\\s)?(?:At|On|at|on)\\s(?:the\\s)?");

  private Place() {}

  /** Whether the first words of a passage lead to the one that it names first. */
  static boolean leads(Sentence sentence) {
    return sentence.span().start() == 0
        && sentence.mentions().names().stream()
            .limit(1)
            .anyMatch(name -> AT.matcher(sentence.before(name.span())).matches() && sentence.behind(name.span()).startsWith(","));
  }
}
