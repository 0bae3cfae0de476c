package org.gainsay.report.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Origins;
import org.gainsay.finding.Standing;
import org.gainsay.report.page.MarkdownText;
import org.gainsay.report.Names;
import org.gainsay.report.page.Side;
import org.gainsay.report.Wording;

/** What a note says of its subject. */
final class NoteBody {
  private final Dossier dossier;
  private final Linking links;
  private final Footnotes footnotes;
  private final List<String> lines = new ArrayList<>();

  NoteBody(Dossier dossier, Linking links) {
    this.dossier = dossier;
    this.links = links;
    this.footnotes = new Footnotes(dossier.claims());
  }

  List<String> lines() {
    lines.add("# " + MarkdownText.of(dossier.subject().label()));
    summary(Saying.of(dossier.claims().stream().filter(claim -> !Summing.isSilence(claim)).toList()));
    contested(dossier.findings().stream().filter(Summing::isConflict).toList());
    undisclosed(Saying.of(dossier.claims().stream().filter(Summing::isSilence).toList()));
    timeline(dossier.claims().stream().filter(NoteBody::isDated).toList());
    section("Sources", footnotes.lines());
    return lines;
  }

  private void summary(List<Saying> sayings) {
    if (!sayings.isEmpty()) {
      lines.add("");
      lines.add("| property | value | status | confidence | verdict |");
      lines.add("| --- | --- | --- | --- | --- |");
      sayings.forEach(saying -> lines.add(row(saying)));
    }
  }

  private String row(Saying saying) {
    Claim best = saying.best();
    return "| "
        + String.join(
            " | ",
            property(best),
            links.value(best) + " " + footnotes.references(saying.claims()),
            Names.of(best.status()),
            String.format(Locale.ROOT, "%.2f", best.confidence()),
            Names.of(saying.verdict(dossier.supports())))
        + " |";
  }

  private String property(Claim claim) {
    return MarkdownText.of(dossier.called(claim.property()) + Wording.scope(claim.statement().scope()));
  }

  private void contested(List<Finding> conflicts) {
    List<String> words = new ArrayList<>();
    for (Finding conflict : conflicts) {
      words.add("- " + MarkdownText.of(conflict.explanation()));
      Side.of(conflict, new Standing(dossier.supports(), Origins.NONE)).forEach(side -> words.add("  - " + side(side)));
    }
    section("Contested", words);
  }

  private String side(Side side) {
    Claim claim = side.claim();
    String words = links.value(claim) + " (" + side.standing() + ")";
    String shown = side.favoured() ? "**" + words + "**" : words;
    return shown
        + ": “"
        + Footnotes.quoted(claim)
        + "” "
        + footnotes.references(List.of(claim));
  }

  private void undisclosed(List<Saying> silences) {
    section(
        "Undisclosed",
        silences.stream()
            .map(
                saying ->
                    "- "
                        + property(saying.best())
                        + ": “"
                        + MarkdownText.of(saying.best().value().text())
                        + "” "
                        + footnotes.references(saying.claims()))
            .toList());
  }

  private void timeline(List<Claim> dated) {
    section(
        "Timeline",
        Saying.of(dated).stream()
            .sorted(Comparator.comparing((Saying saying) -> date(saying).date().earliest()))
            .map(this::moment)
            .toList());
  }

  private static boolean isDated(Claim claim) {
    return claim.value() instanceof DateValue
        && claim.statement().polarity() == Polarity.AFFIRMED;
  }

  private static DateValue date(Saying saying) {
    return (DateValue) saying.best().value();
  }

  private String moment(Saying saying) {
    Claim best = saying.best();
    return "- **"
        + MarkdownText.of(date(saying).date().text())
        + "** "
        + property(best)
        + " ("
        + Names.of(best.status())
        + ", "
        + Names.of(saying.verdict(dossier.supports()))
        + ") "
        + footnotes.references(saying.claims());
  }

  private void section(String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add("## " + title);
      lines.add("");
      lines.addAll(content);
    }
  }
}
