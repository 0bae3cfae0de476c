package org.gainsay.graph.store.place;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A store that cannot be used as asked: its message says what was found and what to do. */
public final class StoreFault extends IOException {
  private static final long serialVersionUID = 1;

  public StoreFault(String message) {
    super(message);
  }

  /** Holding the store's place, as everywhere in Gainsay. */
  static UncheckedIOException at(String place, String message) {
    return new UncheckedIOException(place, new StoreFault(message));
  }
}
