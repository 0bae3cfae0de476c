package org.gainsay.rule.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.rule.file.Weight;
import org.jspecify.annotations.Nullable;

/** The rows of one finding: its members, each on a side, and its figures. */
final class Match {
  private final String slot;
  private final @Nullable String source;
  private final SortedMap<String, Member> members = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> figures = new TreeMap<>();
  private @Nullable Weight weight;

  private Match(Row row) {
    this.slot = row.slot();
    this.source = row.source();
  }

  /** A member, and what the rule calls its side; empty where it does not say. */
  record Member(Claim claim, String side) {}

  /** The rows of a rule by slot and, where it selects one, document. */
  static Collection<Match> of(List<Row> rows) {
    Map<String, Match> matches = new LinkedHashMap<>();
    for (Row row : rows) {
      String key = row.slot() + " " + row.source();
      matches.computeIfAbsent(key, k -> new Match(row)).add(row);
    }
    return matches.values();
  }

  private void add(Row row) {
    Member member = new Member(row.claim(), row.side());
    members.merge(row.claim().iri(), member, Match::firstSide);
    weight = weight == null || row.weight().compareTo(weight) < 0 ? row.weight() : weight;
    row.figures()
        .forEach((name, figure) -> figures.computeIfAbsent(name, n -> new TreeSet<>()).add(figure));
  }

  private static Member firstSide(Member one, Member other) {
    return one.side().compareTo(other.side()) <= 0 ? one : other;
  }

  String slot() {
    return slot;
  }

  @Nullable String source() {
    return source;
  }

  /** The heaviest that a row asks for. */
  Weight weight(Weight otherwise) {
    return weight == null ? otherwise : weight;
  }

  /** By document and place. */
  List<Member> members() {
    List<Member> ordered = new ArrayList<>(members.values());
    ordered.sort((one, other) -> Claim.ORDER.compare(one.claim(), other.claim()));
    return ordered;
  }

  /** The claim that the finding is named after: the first of its slot. */
  Claim head() {
    List<Member> ordered = members();
    return ordered.stream()
        .map(Member::claim)
        .filter(claim -> claim.slot().iri().equals(slot))
        .findFirst()
        .orElse(ordered.get(0).claim());
  }

  SortedMap<String, SortedSet<String>> figures() {
    return figures;
  }
}
