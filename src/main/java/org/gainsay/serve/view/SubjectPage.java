package org.gainsay.serve.view;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;

/** All that is said of one subject. */
public record SubjectPage(
    String key,
    String name,
    int claims,
    List<FindingLine> findings,
    List<Contest> contests,
    Timeline timeline,
    Matrix matrix)
    implements Page {

  public static SubjectPage of(Holdings holdings, Term subject) {
    List<Claim> claims = holdings.about(subject);
    return new SubjectPage(
        Holdings.key(subject.iri()),
        subject.label(),
        claims.size(),
        FindingLine.all(holdings, holdings.on(subject)),
        Contest.of(holdings, claims),
        Timeline.of(holdings, claims),
        Matrix.of(holdings, claims));
  }

  /** Those with several values, or with a finding. */
  public List<Contest> disputed() {
    return contests.stream().filter(Contest::isDisputed).toList();
  }

  /** Those on which all agree who speak of them. */
  public List<Contest> agreed() {
    return contests.stream().filter(contest -> !contest.isDisputed()).toList();
  }

  @Override
  public String template() {
    return "subject.jte";
  }
}
