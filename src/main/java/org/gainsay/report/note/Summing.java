package org.gainsay.report.note;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.source.Source;

/** How much there is to say of a subject. */
record Summing(long claims, long sources, long contested, long undisclosed) {
  static Summing of(Dossier dossier) {
    return new Summing(
        dossier.claims().size(),
        dossier.claims().stream().map(Claim::source).map(Source::identity).distinct().count(),
        dossier.findings().stream().filter(Summing::isConflict).count(),
        Saying.of(dossier.current().stream().filter(Summing::isSilence).toList()).size());
  }

  static boolean isConflict(Finding finding) {
    return finding.nature() == Nature.CONFLICT;
  }

  static boolean isSilence(Claim claim) {
    return claim.value() instanceof Value.UndisclosedValue;
  }
}
