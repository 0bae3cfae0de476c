package org.gainsay.serve.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.report.text.RuleText;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.chart.Contest;
import org.gainsay.serve.view.wording.FindingLine;
import org.gainsay.serve.view.wording.Shell;
import org.gainsay.serve.view.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * One finding: its sides in their paragraphs, how they were compared, and how they weigh.
 *
 * @param rule what it says of itself
 * @param axis the values of the finding's own property on one axis, or null where they are on none
 * @param favour whom it favours, and why
 * @param call what follows {@code gainsay review KEY …} to name the same documents
 */
public record FindingPage(
    FindingLine line,
    String subjectKey,
    String scope,
    String nature,
    String iri,
    RuleText rule,
    List<Side> sides,
    @Nullable Contest axis,
    String favour,
    String call)
    implements Page {

  public static FindingPage of(Holdings holdings, Finding finding) {
    return new FindingPage(
        FindingLine.of(holdings, finding),
        Holdings.key(finding.subject().iri()),
        String.join(", ", finding.scope().values()),
        Words.of(finding.nature()),
        finding.iri(),
        holdings.rule(finding),
        Side.of(holdings, finding),
        axis(holdings, finding),
        Favour.reason(finding, holdings.vocabulary()),
        holdings.place().isEmpty() ? paths(finding) : "--store " + Shell.word(holdings.place()));
  }

  private static @Nullable Contest axis(Holdings holdings, Finding finding) {
    List<Claim> own =
        finding.claims().stream()
            .filter(claim -> claim.property().iri().equals(finding.property().iri()))
            .toList();
    Contest contest = own.isEmpty() ? null : Contest.of(holdings, own);
    return contest != null && contest.isScaled() ? contest : null;
  }

  private static String paths(Finding finding) {
    return finding.claims().stream()
        .map(claim -> Shell.word(claim.source().path()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  public Contest drawn() {
    return Objects.requireNonNull(axis);
  }

  /** What to type to say that it is right, or that it is no contradiction. */
  public String command(String decision) {
    return "gainsay review " + line.key() + " --" + decision + " --because 'WHY' " + call;
  }

  @Override
  public String template() {
    return "finding.jte";
  }
}
