package org.gainsay.report.lint;

import java.util.List;

/**
 * All that a report on notes is made of.
 *
 * @param rules those that were asked, by id
 * @param notes how many were read
 * @param version of this program
 */
public record LintReport(
    List<Objection> objections, List<LintRule> rules, int notes, String version) {
  public LintReport {
    objections = objections.stream().sorted(Objection.ORDER).toList();
    rules = List.copyOf(rules);
  }
}
