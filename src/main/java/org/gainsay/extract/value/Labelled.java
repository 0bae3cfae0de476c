package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Value.UndisclosedValue;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * A short text under a label, and the values that it gives for what the label can mean: under
 * {@code Size}, {@code 30 m (12 t)} gives a length and a mass.
 */
public final class Labelled {
  private Labelled() {}

  /** A value and of which property. */
  public record Given(Property property, FoundValue value) {
    /** The same in a text in which the one that it was found in begins at a place. */
    public Given from(int start) {
      Span span = value.span();
      return new Given(property, new FoundValue(value.value(), new Span(start + span.start(), start + span.end())));
    }
  }

  /** By property as the label has them; no words are a value of two. */
  public static List<Given> values(
      Values values, List<Property> label, Mentions mentions, Span stretch) {
    List<Given> given = new ArrayList<>();
    for (Property property : label) {
      for (FoundValue value : values.of(property, mentions, stretch)) {
        if (isNew(given, property, value)) {
          given.add(new Given(property, value));
        }
      }
    }
    return given;
  }

  private static boolean isNew(List<Given> given, Property property, FoundValue value) {
    boolean silent = value.value() instanceof UndisclosedValue && !given.isEmpty();
    for (Given other : given) {
      boolean rival =
          !other.property().equals(property)
              && (other.value().span().overlaps(value.span())
                  || other.value().value() instanceof UndisclosedValue
                  || isAlike(other.property(), property));
      if (rival) {
        return false;
      }
    }
    return !silent;
  }

  /** Whether two properties could not be told apart by the unit or kind of their values. */
  private static boolean isAlike(Property one, Property other) {
    return one.range().kind() == other.range().kind()
        && one.units().equals(other.units())
        && one.range().classes().equals(other.range().classes());
  }
}
