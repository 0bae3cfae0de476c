package org.gainsay.report.text;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Standing;

/**
 * All that is known of one claim.
 *
 * @param property what people call its property
 * @param grounds why it has its status
 * @param reach what its value is compared as: {@code from 235E9 to 237E9}; empty where it is no figure
 *     and no date
 * @param rivals all other claims of its slot, by document and place
 * @param findings those that it is a member of
 * @param standing who stands behind the claims
 */
public record Dossier(
    Claim claim,
    String property,
    String grounds,
    String reach,
    List<Claim> rivals,
    List<Finding> findings,
    Standing standing) {
  public Dossier {
    rivals = rivals.stream().sorted(Claim.ORDER).toList();
    findings = findings.stream().sorted(Finding.ORDER).toList();
  }
}
