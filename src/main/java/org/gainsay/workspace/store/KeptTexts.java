package org.gainsay.workspace.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.gainsay.graph.store.StoredDocument;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Input;

/**
 * Texts that a store keeps. The store is opened for each, and let go of at once: so others may add to
 * it meanwhile, and no more of them is in memory than is asked for.
 */
public final class KeptTexts {
  private final StoreAddress address;

  public KeptTexts(StoreAddress address) {
    this.address = address;
  }

  /** The text of a document by the hash of its bytes. */
  public synchronized Optional<String> text(String hash) {
    try (Store store = Store.open(address)) {
      return store.text(hash);
    }
  }

  /** Those of all documents, by the paths that they were added with. */
  public List<Input> inputs() {
    try (Store store = Store.open(address)) {
      return store.status().documents().stream().map(this::input).toList();
    }
  }

  private Input input(StoredDocument document) {
    return new Input(document.path(), () -> bytes(document));
  }

  private byte[] bytes(StoredDocument document) throws IOException {
    return text(document.hash())
        .orElseThrow(() -> new NoSuchFileException(document.path(), null, "its text is no longer in the store"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
