package org.gainsay.extract.recognise.score;

import java.util.SortedMap;
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

  public boolean isOf(Property other, Span value) {
    return property.equals(other) && figure.span().equals(value);
  }
}
