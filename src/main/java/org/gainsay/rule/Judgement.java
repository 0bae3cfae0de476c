package org.gainsay.rule;

import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.source.Problem;

/**
 * What the rules say of claims, in the order of output, and which rules could not speak.
 *
 * <p>Nobody is favoured yet: that is for {@code trust}.
 */
public record Judgement(List<Finding> findings, List<Problem> problems) {
  public Judgement {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
