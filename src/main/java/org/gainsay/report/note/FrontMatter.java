package org.gainsay.report.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.report.Printable;

/** What a note says of itself in YAML: lines without the fences, which are its file's. */
final class FrontMatter {
  private final Dossier dossier;
  private final Summing sum;

  FrontMatter(Dossier dossier) {
    this.dossier = dossier;
    this.sum = Summing.of(dossier);
  }

  List<String> lines(LocalDate updated) {
    List<String> lines = new ArrayList<>();
    lines.add("id: " + quoted(dossier.subject().iri()));
    list("aliases", aliases(), lines);
    list("tags", tags(), lines);
    lines.add("updated: " + updated);
    lines.add("claims: " + sum.claims());
    lines.add("sources: " + sum.sources());
    lines.add("contested: " + sum.contested());
    lines.add("undisclosed: " + sum.undisclosed());
    return lines;
  }

  private static void list(String key, Collection<String> items, List<String> lines) {
    lines.add(items.isEmpty() ? key + ": []" : key + ":");
    items.forEach(item -> lines.add("  - " + quoted(item)));
  }

  /** What else the vocabulary and the documents call the subject. */
  private Set<String> aliases() {
    String label = dossier.subject().label();
    Set<String> aliases =
        new LinkedHashSet<>(dossier.names().getOrDefault(dossier.subject().iri(), List.of()));
    dossier.claims().stream()
        .map((Claim claim) -> claim.statement().subjectText().strip())
        .sorted()
        .forEach(aliases::add);
    aliases.remove(label);
    aliases.remove("");
    return aliases;
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>(List.of("gainsay"));
    if (sum.contested() > 0) {
      tags.add("gainsay/contested");
    }
    if (sum.undisclosed() > 0) {
      tags.add("gainsay/undisclosed");
    }
    return tags;
  }

  /** A scalar in double quotes, in which nothing of YAML but its escapes has a meaning. */
  private static String quoted(String text) {
    String line = Printable.of(text.replaceAll("\\s+", " "));
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
