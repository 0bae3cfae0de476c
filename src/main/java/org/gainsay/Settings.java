package org.gainsay;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gainsay.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may bring along.
 *
 * @param vocabulary a Turtle file in place of the domain that is built in, or null
 * @param sources a Turtle file that says more of the documents, or null
 * @param rules a folder with further rules, or null
 * @param asOf the day to judge by: what documents said by then, and what was overdue; null for all
 *     that they say, each judged on its own date
 */
public record Settings(
    @Nullable Path vocabulary,
    @Nullable Path sources,
    @Nullable Path rules,
    @Nullable LocalDate asOf) {
  /** Everything as built in. */
  public static final Settings STANDARD = new Settings(null, null, null, null);

  /** The rules of the program, and those of a reader. */
  RuleBook book() {
    RuleBook bundled = RuleBook.bundled();
    return rules == null ? bundled : bundled.with(rules);
  }

  /** Whether what was found before would be found again. */
  boolean judgesAsUsual() {
    return rules == null && asOf == null;
  }
}
