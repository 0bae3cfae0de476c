package org.gainsay.report.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.finding.Finding;
import org.gainsay.report.Names;
import org.gainsay.report.Wording;
import org.gainsay.report.page.MarkdownText;

/** What a note says of its subject. */
final class NoteBody {
  private final Dossier dossier;
  private final Linking links;
  private final Footnotes footnotes;
  private final List<String> lines = new ArrayList<>();

  NoteBody(Dossier dossier, Linking links) {
    this.dossier = dossier;
    this.links = links;
    this.footnotes = new Footnotes(dossier);
  }

  List<String> lines() {
    List<Claim> current = dossier.current();
    lines.add("# " + MarkdownText.of(dossier.subject().label()));
    summary(Saying.of(current.stream().filter(claim -> !Summing.isSilence(claim)).toList()));
    contested(dossier.findings().stream().filter(Summing::isConflict).toList());
    undisclosed(Saying.of(current.stream().filter(Summing::isSilence).toList()));
    timeline(current.stream().filter(NoteBody::isDated).toList());
    history(dossier.findings().stream().filter(finding -> !finding.takenBack().isEmpty()).toList());
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
            links.value(best, NoteLinks.Place.CELL) + " " + footnotes.references(saying.claims()),
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
      List<Saying> sides = Saying.inOrder(conflict.claims());
      boolean several = sides.stream().map(side -> side.best().slot().iri()).distinct().count() > 1;
      words.add("- " + MarkdownText.of(conflict.explanation()));
      for (Saying side : sides) {
        words.add("  - " + (several ? property(side.best()) + ": " : "") + side(side, side.holds(conflict.favours())));
      }
    }
    section("Contested", words);
  }

  private String side(Saying side, boolean favoured) {
    Claim best = side.best();
    String standing =
        String.format(
            Locale.ROOT,
            "%s, %.2f, %s",
            Names.of(best.status()),
            best.confidence(),
            Names.of(side.verdict(dossier.supports())));
    String words = links.value(best, NoteLinks.Place.LINE) + " (" + standing + (favoured ? ", favoured" : "") + ")";
    return (favoured ? "**" + words + "**" : words)
        + ": “"
        + Footnotes.quoted(footnotes.quote(best))
        + "” "
        + footnotes.references(side.claims());
  }

  private void undisclosed(List<Saying> silences) {
    section("Undisclosed", silences.stream().map(this::silence).toList());
  }

  private String silence(Saying saying) {
    String words = "“" + MarkdownText.of(saying.best().value().text()) + "” ";
    return "- " + property(saying.best()) + ": " + words + footnotes.references(saying.claims());
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

  /** What documents said before they changed. */
  private void history(List<Finding> changes) {
    section(
        "History",
        changes.stream()
            .map(change -> "- " + MarkdownText.of(change.explanation()) + " " + footnotes.references(change.claims()))
            .toList());
  }

  private void section(String title, Collection<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add("## " + title);
      lines.add("");
      lines.addAll(content);
    }
  }
}
