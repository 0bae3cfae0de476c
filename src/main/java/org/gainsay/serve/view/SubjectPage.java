package org.gainsay.serve.view;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.chart.Dispute;
import org.gainsay.serve.view.chart.Matrix;
import org.gainsay.serve.view.chart.Part;
import org.gainsay.serve.view.chart.Timeline;
import org.gainsay.serve.view.wording.FindingLine;

/** All that is said of one subject. */
public record SubjectPage(
    String key,
    String name,
    int claims,
    List<FindingLine> findings,
    List<Part> verdicts,
    List<Dispute> properties,
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
        Part.verdicts(holdings, claims),
        Dispute.of(holdings, claims),
        Timeline.of(holdings, claims),
        Matrix.of(holdings, claims));
  }

  /** Those with several values for one place, or with a finding. */
  public List<Dispute> disputed() {
    return properties.stream().filter(Dispute::isOpen).toList();
  }

  /** Those on which all agree who speak of them. */
  public List<Dispute> agreed() {
    return properties.stream().filter(property -> !property.isOpen()).toList();
  }

  @Override
  public String template() {
    return "subject.jte";
  }
}
