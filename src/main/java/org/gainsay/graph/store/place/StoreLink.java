package org.gainsay.graph.store.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/** The way to a dataset; whatever goes wrong on it becomes a {@link StoreFault} with its place. */
public final class StoreLink implements AutoCloseable {
  /** Below this TDB2 could meet a full disk in the middle of a write. */
  private static final long LEAST_SPACE = 16L << 20;

  private final String place;
  private final @Nullable Path folder;
  private final RDFLink link;
  private final Runnable closing;

  StoreLink(String place, @Nullable Path folder, RDFLink link, Runnable closing) {
    this.place = place;
    this.folder = folder;
    this.link = link;
    this.closing = closing;
  }

  /** Each update is one transaction, here as on a server. */
  public void update(UpdateRequest update) {
    checkSpace();
    guarded(
        () -> {
          link.update(update);
          return place;
        });
  }

  public List<Binding> select(Query query) {
    return guarded(
        () -> {
          List<Binding> rows = new ArrayList<>();
          link.querySelect(query, row -> rows.add(row.detach()));
          return rows;
        });
  }

  boolean ask(Query query) {
    return guarded(
        () -> {
          try (QueryExec execution = link.query(query)) {
            return execution.ask();
          }
        });
  }

  private void checkSpace() {
    try {
      if (folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
        throw fault("the disk is full: less than 16 MB are free; what was added before is kept, nothing more was. Make room and repeat the command");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(place, e);
    }
  }

  private <T> T guarded(Supplier<T> work) {
    return guarded(place, work);
  }

  static <T> T guarded(String place, Supplier<T> work) {
    try {
      return work.get();
    } catch (HttpException | JenaException | RuntimeIOException e) {
      throw StoreFault.at(place, Reason.of(e));
    }
  }

  public UncheckedIOException fault(String message) {
    return StoreFault.at(place, message);
  }

  @Override
  public void close() {
    link.close();
    closing.run();
  }
}
