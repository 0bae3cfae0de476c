package org.gainsay.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Says whom the evidence favours in what the rules found.
 *
 * <pre>Settlement.of(judgement.findings(), vocabulary)</pre>
 */
public final class Settlement {
  private final Favours favours;

  private Settlement(Favours favours) {
    this.favours = favours;
  }

  /** The findings with the favoured member first, named in the sentence; in the order of output. */
  public static List<Finding> of(List<Finding> findings, Vocabulary vocabulary) {
    Settlement settlement = new Settlement(new Favours(vocabulary));
    return findings.stream().map(settlement::settle).sorted(Finding.ORDER).toList();
  }

  /** Who is favoured, why and by how much, in the words of the finding's sentence; empty where nobody competes. */
  public static String reason(Finding finding, Vocabulary vocabulary) {
    @Nullable Preference preference = new Settlement(new Favours(vocabulary)).preference(finding);
    return preference == null ? "" : preference.words();
  }

  private Finding settle(Finding finding) {
    @Nullable Preference preference = preference(finding);
    return preference == null ? finding : with(finding, preference.favoured(), preference.words());
  }

  private @Nullable Preference preference(Finding finding) {
    boolean competing =
        finding.nature() != Nature.PRECISION
            && finding.nature() != Nature.ROUNDING
            && !isHistory(finding.claims());
    return competing ? favours.in(finding) : null;
  }

  /** Versions of one document do not compete: the later one holds. */
  private static boolean isHistory(List<Claim> claims) {
    return claims.stream().map(claim -> claim.source().identity()).distinct().count() == 1
        && claims.stream().map(claim -> claim.source().path()).distinct().count() > 1;
  }

  private static Finding with(Finding finding, @Nullable Claim favoured, String clause) {
    List<Claim> claims = new ArrayList<>(finding.claims());
    claims.sort(Comparator.comparing((Claim claim) -> !claim.equals(favoured)).thenComparing(Claim.ORDER));
    return new Finding(
        finding.iri(),
        finding.rule(),
        finding.kind(),
        finding.nature(),
        finding.severity(),
        finding.subject(),
        finding.property(),
        finding.scope(),
        claims,
        finding.explanation().replaceFirst("\\.$", "") + "; " + clause + ".",
        favoured == null ? null : favoured.iri());
  }
}
