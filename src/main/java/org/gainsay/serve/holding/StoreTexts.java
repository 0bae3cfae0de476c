package org.gainsay.serve.holding;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.source.Source;
import org.gainsay.workspace.store.KeptTexts;

/** Texts that a store keeps; of one that cannot be reached there is none. */
public final class StoreTexts implements Texts {
  private final KeptTexts texts;

  public StoreTexts(StoreAddress address) {
    this.texts = new KeptTexts(address);
  }

  @Override
  public Optional<String> of(Source source) {
    try {
      return texts.text(source.hash());
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
