package org.gainsay.extract.label;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Value;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** The values of a text, its figures in the unit that its label says. */
public record Measured(Values values, MentionFinder finder) {

  /** Those of a short text; none where the label says no unit. */
  public List<Given> of(List<Property> properties, String label, String text) {
    LabelUnit unit = UnitLabel.of(label, before -> true).unit(properties, finder);
    if (unit.equals(LabelUnit.NONE)) {
      return List.of();
    }
    Mentions mentions = unit.in(text, finder);
    return Labelled.values(values, properties, mentions, new Span(0, mentions.text().length())).stream()
        .flatMap(given -> worded(given, text).stream())
        .toList();
  }

  /** A value in the words of the text, without the unit of its label; empty for one of the label alone. */
  public static Optional<Given> worded(Given given, String text) {
    Span found = given.value().span();
    if (found.start() >= text.length()) {
      return Optional.empty();
    }
    Span inside = new Span(found.start(), Math.min(found.end(), text.length()));
    Value value =
        given.value().value() instanceof Value.QuantityValue quantity
            ? new Value.QuantityValue(quantity.quantity(), text.substring(inside.start(), inside.end()))
            : given.value().value();
    return Optional.of(new Given(given.property(), new FoundValue(value, inside)));
  }
}
