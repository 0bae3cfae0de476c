package org.gainsay.extract.recognise.score;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * A figure and the condition that it was measured in.
 *
 * @param scope all its conditions
 * @param on the first of them as it is named
 */
public record Bound(
    Property property, QuantityMention figure, SortedMap<String, String> scope, NameMention on) {
  public Span name() {
    return on.span();
  }

  /** The conditions of a value among those that are known; empty where it is none of them. */
  public static SortedMap<String, String> conditions(List<Bound> all, Property property, Span value) {
    return all.stream().filter(bound -> bound.isOf(property, value)).findFirst().map(Bound::scope).orElseGet(TreeMap::new);
  }

  public boolean isOf(Property other, Span value) {
    return property.equals(other) && figure.span().equals(value);
  }
}
