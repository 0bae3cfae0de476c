package org.gainsay.serve.holding;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.source.Source;
import org.gainsay.workspace.store.Store;

/**
 * Texts that a store keeps. The store is opened for each, and let go of at once: so others may add
 * to it while its pages are looked at.
 */
public final class StoreTexts implements Texts {
  private final StoreAddress address;

  public StoreTexts(StoreAddress address) {
    this.address = address;
  }

  @Override
  public synchronized Optional<String> of(Source source) {
    try (Store store = Store.open(address)) {
      return store.text(source.hash());
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
