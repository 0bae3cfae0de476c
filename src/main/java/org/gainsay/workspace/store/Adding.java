package org.gainsay.workspace.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.Gainsay;
import org.gainsay.flow.ReadDocument;
import org.gainsay.flow.Session;
import org.gainsay.graph.store.ClaimStore;
import org.gainsay.graph.store.Contribution;
import org.gainsay.graph.store.StoredDocument;
import org.gainsay.input.Input;
import org.gainsay.input.Stamped;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/** One call that adds documents: those that are new or changed are read, each is one transaction. */
final class Adding {
  /** So many are read at once, and their texts held. */
  private static final int BATCH = 32;

  private final ClaimStore store;
  private final Gainsay gainsay;
  private final Session session;
  private final Clock clock;
  private final Map<String, StoredDocument> stored;
  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Adding(ClaimStore store, Gainsay gainsay, Clock clock) {
    this.store = store;
    this.gainsay = gainsay;
    this.session = gainsay.session();
    this.clock = clock;
    this.stored =
        store.documents().stream()
            .collect(Collectors.toMap(StoredDocument::path, Function.identity()));
  }

  /** What became of the documents; {@code resumed} are among them. */
  Addition add(List<Input> documents, List<String> resumed) {
    for (int from = 0; from < documents.size(); from += BATCH) {
      batch(documents.subList(from, Math.min(documents.size(), from + BATCH)));
    }
    problems.addAll(session.problems());
    return new Addition(added, replaced, unchanged, resumed, 0, problems);
  }

  private void batch(List<Input> documents) {
    List<Stamped> wanted = documents.stream().map(session::stamp).filter(this::isChanged).toList();
    List<ReadDocument> read = wanted.parallelStream().map(session::read).toList();
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      problems.addAll(read.get(i).problems());
      @Nullable Source source = read.get(i).readFrom();
      if (source == null) {
        failed.add(wanted.get(i).input().path());
      } else {
        put(wanted.get(i), source, read.get(i));
      }
    }
    store.drop(failed);
  }

  private boolean isChanged(Stamped document) {
    String path = document.input().path();
    @Nullable StoredDocument last = stored.get(path);
    problems.addAll(document.problems());
    if (!document.problems().isEmpty()) {
      store.drop(List.of(path));
      return false;
    }
    boolean changed = last == null || !last.stamp().equals(document.stamp());
    if (!changed) {
      unchanged.add(path);
    }
    return changed;
  }

  private void put(Stamped document, Source source, ReadDocument read) {
    String path = document.input().path();
    @Nullable StoredDocument last = stored.get(path);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    StoredDocument entry = new StoredDocument(path, document.hash(), document.stamp(), now);
    store.put(
        new Contribution(entry, source, read.text(), read.claims()), last, gainsay.vocabulary());
    (last == null ? added : replaced).add(path);
  }
}
