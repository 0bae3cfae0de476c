package org.gainsay.workspace.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.comparison.Comparison;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the documents say of what a note claims. */
final class Evidently {
  private final Comparison comparison;
  private final Map<String, Support> supports;
  private final Map<List<String>, List<Claim>> near = new HashMap<>();
  private final Map<String, String> favoured = new HashMap<>();
  private final Map<String, List<Finding>> doubts = new HashMap<>();

  Evidently(Outcome documents, Vocabulary vocabulary) {
    this.comparison = new Comparison(vocabulary);
    this.supports = documents.supports();
    Set<String> takenBack =
        documents.findings().stream()
            .flatMap(finding -> finding.takenBack().stream())
            .map(Claim::iri)
            .collect(Collectors.toSet());
    for (Claim claim : documents.claims()) {
      if (takenBack.contains(claim.iri())) {
        continue;
      }
      near.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
    }
    for (Finding finding : documents.findings()) {
      finding.claims().stream()
          .filter(claim -> claim.property().iri().equals(finding.property().iri()))
          .forEach(claim -> doubts.computeIfAbsent(claim.iri(), k -> new ArrayList<>()).add(finding));
      String best = finding.favours();
      if (best != null) {
        finding.claims().forEach(claim -> favoured.put(finding.rule() + claim.iri(), best));
      }
    }
  }

  private static List<String> key(Claim claim) {
    return List.of(claim.subject().iri(), claim.property().iri());
  }

  /** Claims of documents that say the same or a kind of it; conditions that one of two does not state are no difference. */
  List<Claim> supporters(Claim written) {
    return near.getOrDefault(key(written), List.of()).stream()
        .filter(claim -> comparison.repeats(claim, written) && sameConditions(written, claim))
        .sorted(Claim.BEST_FIRST)
        .toList();
  }

  private static boolean sameConditions(Claim one, Claim other) {
    Map<String, String> conditions = other.statement().scope();
    return Objects.equals(one.slot().unit(), other.slot().unit())
        && one.statement().scope().entrySet().stream()
            .filter(condition -> !condition.getKey().equals("part"))
            .allMatch(condition -> condition.getValue().equals(conditions.getOrDefault(condition.getKey(), condition.getValue())));
  }

  /** Whether one of a finding's members speaks against a claim. */
  boolean isDisputed(Claim written, List<Claim> members) {
    return members.stream().anyMatch(member -> comparison.disagree(written, member));
  }

  /** The best of those that speak against a claim, where they outweigh those that support it; else null. */
  @Nullable Claim better(Claim written, Finding finding, List<Claim> members) {
    List<Claim> rivals =
        members.stream().filter(claim -> comparison.disagree(written, claim)).sorted(Claim.BEST_FIRST).toList();
    for (Claim rival : rivals) {
      if (rival.iri().equals(favoured.get(finding.rule() + rival.iri()))) {
        return rival;
      }
    }
    boolean alone = supporters(written).isEmpty();
    boolean agreed = rivals.stream().noneMatch(rival -> comparison.disagree(rivals.get(0), rival));
    return alone && agreed && !rivals.isEmpty() ? rivals.get(0) : null;
  }

  /** What other properties make doubtful in the documents themselves: those that say what the claim says. */
  List<Finding> doubts(Claim written) {
    return supporters(written).stream()
        .flatMap(claim -> doubts.getOrDefault(claim.iri(), List.of()).stream())
        .filter(finding -> finding.claims().stream().anyMatch(claim -> !claim.property().equals(written.property())))
        .distinct()
        .toList();
  }

  /** Whether whoever is favoured among documents and notes says what the claim says. */
  boolean isSettledFor(Claim written, Finding finding) {
    return finding.claims().stream()
        .anyMatch(member -> member.iri().equals(finding.favours()) && comparison.repeats(member, written));
  }

  Verdict verdict(Claim claim) {
    Support support = supports.get(claim.iri());
    return support == null ? Verdict.UNVERIFIED : support.verdict();
  }

  /** Whether someone who should know says so, or two who do not have it from each other. */
  boolean isSure(Claim claim) {
    return claim.status() == Status.OFFICIAL || verdict(claim) == Verdict.CORROBORATED;
  }
}
