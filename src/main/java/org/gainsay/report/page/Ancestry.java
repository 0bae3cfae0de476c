package org.gainsay.report.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Origins;
import org.gainsay.report.Names;
import org.jspecify.annotations.Nullable;

/**
 * Where a document's word comes from.
 *
 * @param origin identity or address of the first; null for a document that makes no claims
 * @param from {@code repeats a.md; cites https://…}; empty for its own word
 */
public record Ancestry(@Nullable String origin, String from) {
  static final Ancestry UNKNOWN = new Ancestry(null, "");

  /** By the identity of each document. */
  static Map<String, Ancestry> of(Origins origins) {
    Map<String, String> words =
        origins.descents().stream()
            .collect(
                Collectors.groupingBy(
                    Descent::source, Collectors.mapping(Ancestry::words, Collectors.joining("; "))));
    Map<String, Ancestry> all = new HashMap<>();
    for (Origin origin : origins.origins()) {
      for (String member : origin.members()) {
        all.put(member, new Ancestry(origin.root(), words.getOrDefault(member, "")));
      }
    }
    return all;
  }

  private static String words(Descent descent) {
    return Names.of(descent.reason()) + " " + descent.from();
  }
}
