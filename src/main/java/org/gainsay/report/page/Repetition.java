package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Standing;
import org.gainsay.finding.standing.Support;
import org.gainsay.report.Count;
import org.gainsay.report.Printable;

/**
 * A value that more documents of a finding state than there are origins of it.
 *
 * @param words the value as the first of them words it
 * @param origins identities of those that have it from none of the others
 */
public record Repetition(String words, int documents, SortedSet<String> origins) {
  /** The repetitions of a finding, in the order of its members; linear in them. */
  public static List<Repetition> of(Finding finding, Standing standing) {
    Map<List<Object>, List<Claim>> alike = new LinkedHashMap<>();
    for (Claim claim : finding.claims()) {
      List<Object> key =
          List.of(claim.slot().iri(), claim.statement().polarity(), claim.value().meaning());
      alike.computeIfAbsent(key, k -> new ArrayList<>(1)).add(claim);
    }
    return alike.values().stream()
        .map(claims -> of(claims, standing))
        .filter(Repetition::isOne)
        .toList();
  }

  private static Repetition of(List<Claim> alike, Standing standing) {
    Claim first = alike.get(0);
    long documents = alike.stream().map(claim -> claim.source().path()).distinct().count();
    SortedSet<String> origins = standing.of(first).map(Support::origins).orElseGet(TreeSet::new);
    return new Repetition(first.value().text(), (int) documents, origins);
  }

  private boolean isOne() {
    return !origins.isEmpty() && documents > origins.size();
  }

  /** {@code 3 pages, 1 origin for "8 kilograms": notes/a.md}. */
  public String text() {
    String names = origins.stream().map(Printable::of).collect(Collectors.joining(", "));
    String said = Printable.of(words.strip().replaceAll("\\s+", " "));
    return Count.of(documents, "document")
        + ", "
        + Count.of(origins.size(), "origin")
        + " for \""
        + said
        + "\": "
        + names;
  }
}
