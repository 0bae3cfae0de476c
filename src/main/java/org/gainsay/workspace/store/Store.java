package org.gainsay.workspace.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.graph.store.ClaimStore;
import org.gainsay.graph.store.Planned;
import org.gainsay.graph.store.StoredDocument;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Input;
import org.gainsay.source.Problem;

/**
 * Documents and what they claim, kept between runs.
 *
 * <pre>try (Store store = Store.open(StoreAddress.of(".gainsay"))) { store.add(gainsay, inputs); }</pre>
 */
public final class Store implements AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  private final ClaimStore claims;
  private final Clock clock;

  private Store(ClaimStore claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  /** One that is there, or a new one. */
  public static Store create(StoreAddress address) {
    return new Store(ClaimStore.open(address, true), Clock.systemUTC());
  }

  /** One that is there. */
  public static Store open(StoreAddress address) {
    return new Store(ClaimStore.open(address, false), Clock.systemUTC());
  }

  /**
   * Adds what is new or changed, and what an earlier call left undone, each document in one
   * transaction; then judges the subjects again of which something changed.
   */
  public Addition add(Gainsay gainsay, List<Input> documents) {
    List<Input> left = left(documents);
    claims.plan(
        documents.stream()
            .filter(document -> !document.path().equals(STANDARD_INPUT))
            .map(document -> new Planned(document.path(), Path.of("").toAbsolutePath().toString()))
            .toList());
    List<Input> all =
        Stream.of(documents, left).flatMap(List::stream).sorted(Comparator.naturalOrder()).toList();
    Addition addition =
        new Adding(claims, gainsay, clock).add(all, left.stream().map(Input::path).toList());
    claims.drop(addition.unchanged());
    return settle(gainsay, addition);
  }

  /** What an earlier call set out to add, and this one does not name. */
  private List<Input> left(List<Input> documents) {
    Set<String> named = new HashSet<>(documents.stream().map(Input::path).toList());
    return claims.planned().stream()
        .filter(planned -> !named.contains(planned.path()))
        .map(planned -> Input.file(planned.path(), Path.of(planned.folder()).resolve(planned.path())))
        .toList();
  }

  private Addition settle(Gainsay gainsay, Addition addition) {
    Set<String> stale = claims.stale();
    return new Addition(
            addition.added(),
            addition.replaced(),
            addition.unchanged(),
            addition.resumed(),
            stale.size(),
            addition.problems())
        .with(settle(gainsay, stale));
  }

  private List<Problem> settle(Gainsay gainsay, Set<String> stale) {
    return stale.isEmpty() ? List.of() : new Settling(claims, gainsay).settle(stale);
  }

  /**
   * Takes documents out; what they said stays as history. A path that the store does not know is a
   * problem.
   */
  public Removal remove(Gainsay gainsay, List<String> paths) {
    Map<String, StoredDocument> known = new HashMap<>();
    claims.documents().forEach(document -> known.put(document.path(), document));
    List<String> removed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : new LinkedHashSet<>(paths)) {
      StoredDocument document = known.get(path);
      if (document == null) {
        problems.add(Problem.of(path, "not in the store; 'gainsay status' lists what is"));
      } else {
        claims.remove(document);
        removed.add(path);
      }
    }
    Set<String> stale = claims.stale();
    problems.addAll(settle(gainsay, stale));
    return new Removal(removed, stale.size(), problems);
  }

  public StoreStatus status() {
    return new StoreStatus(
        claims.documents(), claims.versions(), claims.planned(), claims.stale().size());
  }

  /** All that is kept, as it was judged. */
  public Outcome outcome(Gainsay gainsay) {
    ClaimReader.Reading read = claims.claims();
    Map<String, Claim> byIri = new LinkedHashMap<>();
    read.claims().forEach(claim -> byIri.put(claim.iri(), claim));
    Outcome kept = new Outcome(List.copyOf(byIri.values()), read.problems(), read.sources());
    return gainsay.judge().judged(kept, claims.findings(byIri));
  }

  /** The text of a document by the hash of its bytes. */
  public Optional<String> text(String hash) {
    return claims.text(hash);
  }

  @Override
  public void close() {
    claims.close();
  }
}
