package org.gainsay.serve;

import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Input;
import org.gainsay.serve.holding.FileTexts;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.holding.StoreTexts;
import org.gainsay.serve.holding.Texts;
import org.jspecify.annotations.Nullable;

/** What a server is to show, from files, a store, or both. */
public final class Serving {
  private Serving() {}

  /**
   * Everything ready to be served.
   *
   * @param store where texts are kept of what was not read from files, or null
   */
  public static Holdings of(
      Gainsay gainsay, Outcome outcome, List<Input> files, @Nullable StoreAddress store) {
    Texts read = new FileTexts(files);
    Texts texts =
        store == null ? read : source -> read.of(source).or(() -> new StoreTexts(store).of(source));
    return new Holdings(outcome, gainsay, texts, store == null ? "" : store.place());
  }
}
