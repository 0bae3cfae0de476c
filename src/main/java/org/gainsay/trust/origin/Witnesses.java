package org.gainsay.trust.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of claims: versions of one document and copies of the same bytes are one witness, by
 * the identity of the first.
 */
final class Witnesses {
  private final Joined names = new Joined();
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> official = new HashSet<>();

  private Witnesses() {}

  static Witnesses of(List<Claim> claims) {
    Witnesses witnesses = new Witnesses();
    Set<Source> makers = new HashSet<>();
    Set<Source> all = new HashSet<>();
    for (Claim claim : claims) {
      all.add(claim.source());
      if (claim.status() == Status.OFFICIAL) {
        makers.add(claim.source());
      }
    }
    all.stream().sorted(order(makers)).forEach(witnesses::add);
    makers.forEach(source -> witnesses.official.add(witnesses.of(source)));
    return witnesses;
  }

  /** Makers first, then by the day, what has none last. */
  private static Comparator<Source> order(Set<Source> makers) {
    return Comparator.comparing((Source source) -> !makers.contains(source))
        .thenComparing(Witnesses::day)
        .thenComparing(Source::identity)
        .thenComparing(Source::hash)
        .thenComparing(Source::path);
  }

  private static LocalDate day(Source source) {
    Metadata known = source.metadata();
    @Nullable LocalDate day = known.issued() == null ? known.modified() : known.issued();
    return day == null ? LocalDate.MAX : day;
  }

  private void add(Source source) {
    String identity = source.identity();
    ranks.putIfAbsent(identity, ranks.size());
    for (String key : List.of(Address.key(identity), source.path(), "sha256 " + source.hash())) {
      String known = byKey.putIfAbsent(key, identity);
      if (known != null) {
        join(names.of(known), names.of(identity));
      }
    }
  }

  private void join(String one, String other) {
    boolean before = rank(one) <= rank(other);
    names.join(before ? other : one, before ? one : other);
  }

  /** All sources, copies too. */
  SortedSet<String> identities() {
    return new TreeSet<>(ranks.keySet());
  }

  String of(Source source) {
    return names.of(source.identity());
  }

  String of(String identity) {
    return names.of(identity);
  }

  /** The one that an address or a path is of; null where it was not read. */
  @Nullable String at(String address) {
    String known = byKey.get(Address.key(address));
    return known == null ? null : names.of(known);
  }

  /** Its place among all: lower is nearer to the matter, or earlier. */
  int rank(String witness) {
    return ranks.getOrDefault(witness, Integer.MAX_VALUE);
  }

  Comparator<String> byRank() {
    return Comparator.<String>comparingInt(this::rank).thenComparing(Comparator.naturalOrder());
  }

  boolean isOfficial(String witness) {
    return official.contains(witness);
  }
}
