package org.gainsay.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
  Value read(Description claim) {
    String words = claim.text(Terms.VALUE_TEXT);
    return switch (ValueKind.of(claim.text(Terms.VALUE_KIND))) {
      case QUANTITY -> new Value.QuantityValue(quantity(claim), words);
      case DATE -> new Value.DateValue(date(claim), words);
      case CONCEPT -> new Value.ConceptValue(named(claim), words);
      case ENTITY -> new Value.EntityValue(named(claim), words);
      case TEXT -> new Value.TextValue(words);
      case UNDISCLOSED -> new Value.UndisclosedValue(words);
    };
  }

  private static Term named(Description claim) {
    return LabelReader.read(claim, Terms.VALUE, Terms.VALUE_LABEL);
  }

  private static PartialDate date(Description claim) {
    return new PartialDate(
        claim.text(Terms.VALUE),
        LocalDate.parse(claim.text(Terms.LOW)),
        LocalDate.parse(claim.text(Terms.HIGH)));
  }

  private static Quantity quantity(Description claim) {
    Interval stated =
        new Interval(
            claim.decimalIfThere(Terms.STATED_LOW), claim.decimalIfThere(Terms.STATED_HIGH));
    return new Quantity(
        claim.decimalIfThere(Terms.NUMBER),
        stated,
        claim.decimal(Terms.STEP),
        unit(claim),
        claim.flag(Terms.APPROXIMATE),
        bound(claim));
  }

  private static @Nullable Unit unit(Description claim) {
    Node unit = claim.oneIfThere(Terms.UNIT_OF);
    if (unit == null) {
      return null;
    }
    Term term = LabelReader.read(claim, Terms.UNIT_OF, Terms.UNIT_LABEL);
    return new Unit(term.iri(), term.label());
  }

  private static Bound bound(Description claim) {
    return claim.oneIfThere(Terms.BOUND) == null
        ? Bound.NONE
        : claim.choice(Terms.BOUND, Bound.class);
  }
}
