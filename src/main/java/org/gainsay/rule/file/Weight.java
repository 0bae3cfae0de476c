package org.gainsay.rule.file;

import java.util.Comparator;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;

/** What a finding is called and how much it weighs, as the table beside the rules has it. */
public record Weight(String kind, Nature nature, Severity severity) implements Comparable<Weight> {
  private static final Comparator<Weight> HEAVIEST_FIRST =
      Comparator.comparing(Weight::severity)
          .thenComparing(Weight::nature)
          .thenComparing(Weight::kind);

  /** What a rule weighs that stands in no table. */
  static Weight unlisted(String id) {
    return new Weight(id, Nature.CONFLICT, Severity.WARNING);
  }

  @Override
  public int compareTo(Weight other) {
    return HEAVIEST_FIRST.compare(this, other);
  }
}
