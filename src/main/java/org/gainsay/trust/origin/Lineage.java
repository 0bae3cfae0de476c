package org.gainsay.trust.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Origins;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Who has a word from whom. Each has it from one other at most, so that nobody can make two others
 * depend on each other by repeating both.
 *
 * <pre>Lineage.of(claims, vocabulary).origins().shared()</pre>
 *
 * <p>Made of claims alone; linear in them and in what their sources cite.
 */
public final class Lineage {
  private final Witnesses witnesses;
  private final Wording wording;
  private final Map<Saying, List<Claim>> said;
  private final SortedMap<String, SortedSet<String>> cited;
  private final SortedMap<String, String> repeated;

  private Lineage(
      Witnesses witnesses,
      Wording wording,
      Map<Saying, List<Claim>> said,
      SortedMap<String, SortedSet<String>> cited) {
    this.witnesses = witnesses;
    this.wording = wording;
    this.said = said;
    this.cited = cited;
    this.repeated = new Repeating(witnesses, wording).of(said.values());
  }

  public static Lineage of(List<Claim> claims, Vocabulary vocabulary) {
    Witnesses witnesses = Witnesses.of(claims);
    Set<Source> sources = new HashSet<>();
    claims.forEach(claim -> sources.add(claim.source()));
    return new Lineage(
        witnesses,
        new Wording(vocabulary),
        Saying.all(claims),
        new Citing(witnesses, vocabulary).of(sources.stream()));
  }

  /** Those that state the same and have it from none of the others; linear in the claims. */
  public SortedSet<String> tellers(Collection<Claim> alike) {
    return new Tellers(this, alike).first();
  }

  /** What several documents state and have, all together, from one; linear in claims. */
  public Echoes echoes() {
    Set<String> echoes = new HashSet<>();
    for (List<Claim> alike : said.values()) {
      String first = alike.get(0).source().identity();
      boolean several = alike.stream().anyMatch(claim -> !claim.source().identity().equals(first));
      if (several && tellers(alike).size() == 1) {
        alike.forEach(claim -> echoes.add(claim.iri()));
      }
    }
    return new Echoes(echoes);
  }

  /** The claims by what they say. */
  public Map<Saying, List<Claim>> said() {
    return said;
  }

  Wording wording() {
    return wording;
  }

  /** All that a witness may have its word from, those that were read and those that were not. */
  SortedSet<String> parents(String witness) {
    SortedSet<String> parents = new TreeSet<>(witnesses.byRank());
    parents.addAll(cited.getOrDefault(witness, new TreeSet<>()));
    @Nullable String other = repeated.get(witness);
    if (other != null) {
      parents.add(other);
    }
    return parents;
  }

  /** Every witness in its origin, and all descents. */
  public Origins origins() {
    SortedMap<String, SortedSet<String>> members = new TreeMap<>();
    Map<String, String> roots = new HashMap<>();
    for (String identity : witnesses.identities()) {
      String root = root(witnesses.of(identity), roots);
      members.computeIfAbsent(root, r -> new TreeSet<>()).add(identity);
    }
    List<Origin> origins =
        members.entrySet().stream().map(each -> new Origin(each.getKey(), each.getValue())).toList();
    return new Origins(origins, List.copyOf(descents()));
  }

  private SortedSet<Descent> descents() {
    SortedSet<Descent> descents = new TreeSet<>();
    for (String identity : witnesses.identities()) {
      String first = witnesses.of(identity);
      if (!first.equals(identity)) {
        descents.add(new Descent(identity, first, Descent.Reason.REPEATS));
      }
    }
    repeated.forEach((by, of) -> descents.add(new Descent(by, of, Descent.Reason.REPEATS)));
    cited.forEach(
        (by, all) -> all.forEach(of -> descents.add(new Descent(by, of, Descent.Reason.CITES))));
    return descents;
  }

  /** Where the way of first parents ends; of a circle, its first. */
  private String root(String witness, Map<String, String> known) {
    Set<String> way = new LinkedHashSet<>();
    @Nullable String at = witness;
    @Nullable String root = null;
    while (root == null) {
      root = known.get(at);
      if (root == null && !way.add(at)) {
        root = firstOfCircle(way, at);
      }
      @Nullable String next = first(at);
      root = root == null && next == null ? at : root;
      at = next == null ? at : next;
    }
    String found = root;
    way.forEach(each -> known.put(each, found));
    return found;
  }

  private String firstOfCircle(Set<String> way, String met) {
    return way.stream()
        .dropWhile(each -> !each.equals(met))
        .min(witnesses.byRank())
        .orElse(met);
  }

  /** From whom it has most: whose words it repeats, else whom it cites; a maker, from nobody. */
  private @Nullable String first(String witness) {
    if (witnesses.isOfficial(witness)) {
      return null;
    }
    @Nullable String other = repeated.get(witness);
    SortedSet<String> parents = parents(witness);
    return other != null || parents.isEmpty() ? other : parents.first();
  }

  /** Of some claims, those of each witness, by rank. */
  SortedMap<String, List<Claim>> byWitness(Collection<Claim> claims) {
    SortedMap<String, List<Claim>> by = new TreeMap<>(witnesses.byRank());
    for (Claim claim : claims) {
      by.computeIfAbsent(witnesses.of(claim.source()), w -> new ArrayList<>()).add(claim);
    }
    return by;
  }
}
