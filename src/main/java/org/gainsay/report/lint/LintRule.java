package org.gainsay.report.lint;

import org.gainsay.finding.Severity;

/**
 * What a rule says of itself.
 *
 * @param severity the usual one
 */
public record LintRule(
    String id, Severity severity, String title, String problem, String example, String remedy) {}
