package org.gainsay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.graph.export.ClaimFile;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;

/** Claims that were exported, beside those of documents. */
final class ClaimFiles {
  private ClaimFiles() {}

  /** Both, as far as they had spoken by a day; a claim that several hold is one, as the documents have it. */
  static Outcome merge(Outcome read, List<Path> files, AsOf day) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    Set<Source> sources = new LinkedHashSet<>(read.sources());
    List<Problem> problems = new ArrayList<>(read.problems());
    add(claims, read.claims(), day);
    for (Path file : files) {
      ClaimReader.Reading exported = ClaimFile.read(file).claims();
      add(claims, exported.claims(), day);
      sources.addAll(exported.sources());
      problems.addAll(exported.problems());
    }
    return new Outcome(List.copyOf(claims.values()), problems, List.copyOf(sources));
  }

  /** What is not yet known is left out first: a later version must not stand for an earlier one. */
  private static void add(Map<String, Claim> claims, Collection<Claim> further, AsOf day) {
    further.stream()
        .filter(claim -> day.knows(claim.source()))
        .forEach(claim -> claims.merge(claim.iri(), claim, ClaimFiles::latest));
  }

  /** Of a claim that several versions of a document make, the latest version's: it still holds. */
  private static Claim latest(Claim one, Claim other) {
    LocalDate first = one.source().metadata().spokenOn();
    LocalDate second = other.source().metadata().spokenOn();
    return second != null && (first == null || second.isAfter(first)) ? other : one;
  }
}
