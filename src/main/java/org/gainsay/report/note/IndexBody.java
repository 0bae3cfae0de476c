package org.gainsay.report.note;

import java.util.ArrayList;
import java.util.List;

/** What the index says: each subject, and how much is contested of it. */
final class IndexBody {
  private final List<Dossier> subjects;
  private final Linking links;

  IndexBody(List<Dossier> subjects, Linking links) {
    this.subjects = subjects;
    this.links = links;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("# Notes", ""));
    lines.add("| subject | claims | sources | contested | undisclosed |");
    lines.add("| --- | --- | --- | --- | --- |");
    subjects.forEach(subject -> lines.add(row(subject)));
    return lines;
  }

  private String row(Dossier subject) {
    Summing sum = Summing.of(subject);
    return "| "
        + links.to(subject.subject(), NoteLinks.Place.CELL)
        + " | "
        + sum.claims()
        + " | "
        + sum.sources()
        + " | "
        + sum.contested()
        + " | "
        + sum.undisclosed()
        + " |";
  }
}
