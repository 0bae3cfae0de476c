package org.gainsay.extract.page;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * A statement in the making; the spans are those of the text as found.
 *
 * @param quote from label or predicate to value
 * @param place the value alone
 */
public record Draft(
    Property property,
    Value value,
    Span quote,
    Span place,
    SortedMap<String, String> scope,
    Polarity polarity,
    Manner manner) {
  private static final SortedMap<String, String> UNCONDITIONAL =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  public static Draft of(Property property, Value value, Span quote, Span place, Manner manner) {
    return new Draft(
        property, value, quote.cover(place), place, UNCONDITIONAL, Polarity.AFFIRMED, manner);
  }

  public Draft in(SortedMap<String, String> conditions) {
    return new Draft(property, value, quote, place, conditions, polarity, manner);
  }

  public Draft denied() {
    return new Draft(property, value, quote, place, scope, Polarity.DENIED, manner);
  }
}
