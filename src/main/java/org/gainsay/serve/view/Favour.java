package org.gainsay.serve.view;

import org.gainsay.finding.Finding;
import org.gainsay.trust.Settlement;
import org.gainsay.vocabulary.Vocabulary;

/** Whom a finding favours, and why: what its sentence says, as a sentence of its own. */
final class Favour {
  private Favour() {}

  static String reason(Finding finding, Vocabulary vocabulary) {
    String clause = Settlement.reason(finding, vocabulary);
    return clause.isEmpty()
        ? "Nobody: what it speaks of does not compete."
        : Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
