package org.gainsay.graph.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.graph.store.place.StoreFault;
import org.gainsay.graph.store.place.StoreLink;
import org.gainsay.graph.store.place.StoreOpening;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of documents: one named graph each, a register of what is where, texts by hash,
 * findings by subject. Every change is one update of SPARQL 1.1, so one transaction, whether the
 * dataset is a folder of ours or on a server.
 *
 * <pre>try (ClaimStore store = ClaimStore.open(StoreAddress.of(".gainsay"), true)) { … }</pre>
 */
public final class ClaimStore implements AutoCloseable {
  private final StoreLink link;
  private final String place;

  private ClaimStore(StoreLink link, String place) {
    this.link = link;
    this.place = place;
  }

  /**
   * Opens a store.
   *
   * @param create whether to make a new one where there is none
   * @throws java.io.UncheckedIOException with a {@link StoreFault} where it cannot be used
   */
  public static ClaimStore open(StoreAddress address, boolean create) {
    StoreLink link = StoreOpening.open(address, create);
    try {
      StoreFormat.check(link, create);
      return new ClaimStore(link, address.place());
    } catch (UncheckedIOException e) {
      link.close();
      throw e;
    }
  }

  /** The documents, by path. */
  public List<StoredDocument> documents() {
    return link.select(StoreQuery.DOCUMENTS).stream()
        .map(
            row ->
                new StoredDocument(
                    Rows.text(row, "path"),
                    Rows.text(row, "hash"),
                    Rows.text(row, "stamp"),
                    Instant.parse(Rows.text(row, "addedOn"))))
        .sorted()
        .toList();
  }

  /** How many versions there are that are no longer the last. */
  public int versions() {
    return link.select(StoreQuery.VERSIONS).size();
  }

  /**
   * Adds a document.
   *
   * @param last the version that it takes the place of, or null for none
   */
  public void put(Contribution added, @Nullable StoredDocument last, Vocabulary vocabulary) {
    link.update(DocumentChanges.put(added, last, vocabulary));
  }

  public void remove(StoredDocument document) {
    link.update(DocumentChanges.remove(document));
  }

  /** Sets down what is about to be added, so that it is known if nobody comes to finish it. */
  public void plan(List<Planned> documents) {
    link.update(DocumentChanges.plan(documents));
  }

  public List<Planned> planned() {
    return link.select(StoreQuery.PLANNED).stream()
        .map(row -> new Planned(Rows.text(row, "path"), Rows.text(row, "folder")))
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .toList();
  }

  /** Takes documents from the plan that need no adding. */
  public void drop(List<String> paths) {
    if (!paths.isEmpty()) {
      link.update(DocumentChanges.drop(paths));
    }
  }

  /** The subjects whose findings are out of date, by IRI. */
  public Set<String> stale() {
    Set<String> subjects = new TreeSet<>();
    link.select(StoreQuery.STALE).forEach(row -> subjects.add(Rows.node(row, "subject").getURI()));
    return subjects;
  }

  /** What is found of some subjects now, in place of what was found of them before. */
  public void settle(Map<String, List<Finding>> bySubject) {
    link.update(FindingShelf.settle(bySubject));
  }

  public void settleSeveral(List<Finding> findings) {
    link.update(FindingShelf.settleSeveral(findings));
  }

  /** All that the documents claim. */
  public ClaimReader.Reading claims() {
    return read(Rows.graphs(link.select(StoreQuery.ALL)).values());
  }

  /** What documents claim that speak of one of some subjects. */
  public ClaimReader.Reading claimsAbout(Collection<String> subjects) {
    return claimsWith(Vocab.SUBJECT, subjects);
  }

  /** What documents claim that speak of one of some properties. */
  public ClaimReader.Reading claimsOf(Collection<String> properties) {
    return claimsWith(Vocab.PROPERTY, properties);
  }

  private ClaimReader.Reading claimsWith(Node predicate, Collection<String> objects) {
    List<Binding> named =
        objects.isEmpty() ? List.of() : link.select(StoreQuery.graphsWith(predicate, objects));
    List<String> names = named.stream().map(row -> Rows.node(row, "g").getURI()).toList();
    return read(
        names.isEmpty() ? List.of() : Rows.graphs(link.select(StoreQuery.statements(names))).values());
  }

  /** What was found of some claims. */
  public List<Finding> findings(Map<String, Claim> claims) {
    return FindingShelf.read(Rows.graphs(link.select(StoreQuery.FINDINGS)).values(), claims);
  }

  /** The text of a document of this hash. */
  public Optional<String> text(String hash) {
    return link.select(StoreQuery.text(hash)).stream().map(row -> Rows.text(row, "text")).findFirst();
  }

  /** Each graph is read by itself: things may be called otherwise in another. */
  private ClaimReader.Reading read(Collection<Graph> graphs) {
    List<Claim> claims = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Graph graph : graphs) {
      ClaimReader.Reading read = ClaimReader.read(place, graph);
      claims.addAll(read.claims());
      sources.addAll(read.sources());
      problems.addAll(read.problems());
    }
    claims.sort(Claim.ORDER);
    sources.sort((one, other) -> one.path().compareTo(other.path()));
    return new ClaimReader.Reading(claims, sources, problems);
  }

  @Override
  public void close() {
    link.close();
  }
}
