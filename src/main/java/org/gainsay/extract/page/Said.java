package org.gainsay.extract.page;

import java.util.SortedMap;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;
import org.gainsay.source.Span;

/** What makes two statements of a page one. */
record Said(
    String subject,
    String property,
    Span place,
    SortedMap<String, String> scope,
    Polarity polarity,
    Class<? extends Value> kind,
    String text) {
  static Said of(Subject about, Draft draft) {
    return new Said(
        about.term().iri(),
        draft.property().iri(),
        draft.place(),
        draft.scope(),
        draft.polarity(),
        draft.value().getClass(),
        draft.value().text());
  }
}
