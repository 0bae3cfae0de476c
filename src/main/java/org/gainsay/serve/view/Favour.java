package org.gainsay.serve.view;

import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.finding.Finding;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;
import org.gainsay.vocabulary.word.Measure;

/** Whom a finding favours, and why, in a sentence. */
final class Favour {
  private Favour() {}

  static String reason(Holdings holdings, Finding finding) {
    String margin = Words.decimal(holdings.vocabulary().measure(Measure.FAVOUR_MARGIN));
    return finding.claims().stream()
        .filter(claim -> Objects.equals(claim.iri(), finding.favours()))
        .findFirst()
        .map(favoured -> reason(favoured, finding.claims(), margin))
        .orElseGet(() -> nobody(finding.claims(), margin));
  }

  private static String reason(Claim favoured, List<Claim> claims, String margin) {
    String what = "“" + Words.value(favoured) + "” of " + Words.file(favoured.source());
    if (favoured.status() == Status.OFFICIAL) {
      return what + ": it is said officially, and what speaks against it is not.";
    }
    return what + ": its confidence of " + Words.decimal(favoured.confidence())
        + " is more than " + margin + " above that of what speaks against it"
        + rival(favoured, claims) + ".";
  }

  private static String rival(Claim favoured, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> !claim.value().meaning().equals(favoured.value().meaning()))
        .mapToDouble(Claim::confidence)
        .boxed()
        .max(Double::compare)
        .map(highest -> " (" + Words.decimal(highest) + ")")
        .orElse("");
  }

  private static String nobody(List<Claim> claims, String margin) {
    if (claims.stream().map(claim -> claim.value().meaning()).distinct().count() < 2) {
      return "Nobody: there is one side only.";
    }
    if (claims.stream().allMatch(claim -> claim.status() == Status.OFFICIAL)) {
      return "Nobody: every side is official.";
    }
    return "Nobody: no side alone is official, and no confidence is more than " + margin
        + " above that of what speaks against it.";
  }
}
