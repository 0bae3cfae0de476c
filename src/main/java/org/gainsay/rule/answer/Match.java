package org.gainsay.rule.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.rule.file.Weight;
import org.jspecify.annotations.Nullable;

/** The rows of one finding, by case. */
final class Match {
  private final String slot;
  private final @Nullable String source;
  private final Map<String, Case> cases = new TreeMap<>();
  private @Nullable Weight weight;

  private Match(Row row) {
    this.slot = row.slot();
    this.source = row.source();
  }

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
    cases.computeIfAbsent(row.matter(), c -> new Case()).add(row);
    weight = weight == null || row.weight().compareTo(weight) < 0 ? row.weight() : weight;
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

  /** By document and place of what each is named after. */
  List<Case> cases() {
    return cases.values().stream().sorted(Comparator.comparing(each -> head(each.claims()), Claim.ORDER)).toList();
  }

  /** By document and place. */
  List<Claim> members() {
    return cases.values().stream().flatMap(each -> each.claims().stream()).distinct().sorted(Claim.ORDER).toList();
  }

  /** The claim that the finding is named after: the first of its slot. */
  Claim head() {
    return head(members());
  }

  private Claim head(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.slot().iri().equals(slot)).findFirst().orElse(claims.get(0));
  }
}
