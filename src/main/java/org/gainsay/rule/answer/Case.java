package org.gainsay.rule.answer;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;

/**
 * What belongs together in one finding: a figure and the inputs that do not make it. Two wrong figures in one slot are
 * two cases, each with its own computation; a rule that tells none apart has one.
 */
final class Case {
  private final SortedMap<String, Member> members = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> figures = new TreeMap<>();

  /** A member, and what the rule calls its side; empty where it does not say. */
  record Member(Claim claim, String side) {
    private static Member firstSide(Member one, Member other) {
      return one.side().compareTo(other.side()) <= 0 ? one : other;
    }
  }

  void add(Row row) {
    Member member = new Member(row.claim(), row.side());
    members.merge(row.claim().iri(), member, Member::firstSide);
    row.figures().forEach((name, figure) -> figures.computeIfAbsent(name, n -> new TreeSet<>()).add(figure));
  }

  /** By document and place. */
  List<Claim> claims() {
    return members.values().stream().map(Member::claim).sorted(Claim.ORDER).toList();
  }

  /** Those of one side, by document and place. */
  List<Claim> side(String name) {
    return members.values().stream()
        .filter(member -> member.side().equals(name))
        .map(Member::claim)
        .sorted(Claim.ORDER)
        .toList();
  }

  /** Figures of one name, in words; none where the rule selects no such name. */
  SortedSet<String> figures(String name) {
    return figures.getOrDefault(name, new TreeSet<>());
  }
}
