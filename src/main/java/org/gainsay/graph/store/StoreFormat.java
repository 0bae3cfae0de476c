package org.gainsay.graph.store;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.gainsay.graph.store.place.StoreLink;

/** Which form a store has: a store of a later one is left alone. */
final class StoreFormat {
  /** What this version writes and reads; a later form gets the next number. */
  private static final String OURS = "1";

  private StoreFormat() {}

  /**
   * Holds a store against what this version knows.
   *
   * @param create whether one without a form is new, and gets ours
   */
  static void check(StoreLink link, boolean create) {
    List<Binding> formats = link.select(StoreQuery.FORMAT);
    for (Binding row : formats) {
      String format = row.get("format").getLiteralLexicalForm();
      if (!format.equals(OURS)) {
        throw link.fault(
            "the store is of format " + format + ", and this version of Gainsay knows format " + OURS
                + "; use a newer version. Nothing was changed");
      }
    }
    if (formats.isEmpty() && create) {
      link.update(
          new Changes()
              .note(StoreTerms.REGISTER, StoreTerms.FORMAT, StoreTerms.literal(OURS))
              .request());
    }
  }
}
