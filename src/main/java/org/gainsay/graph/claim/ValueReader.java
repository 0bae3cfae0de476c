package org.gainsay.graph.claim;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.graph.node.Description;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
  Value read(Description claim) {
    String words = claim.text(Vocab.VALUE_TEXT);
    return switch (ValueKind.of(claim.text(Vocab.VALUE_KIND))) {
      case QUANTITY -> new Value.QuantityValue(quantity(claim), words);
      case DATE -> new Value.DateValue(date(claim), words);
      case CONCEPT -> new Value.ConceptValue(named(claim), words);
      case ENTITY -> new Value.EntityValue(named(claim), words);
      case TEXT -> new Value.TextValue(words);
      case UNDISCLOSED -> new Value.UndisclosedValue(words);
    };
  }

  private static Term named(Description claim) {
    return LabelReader.read(claim, Vocab.VALUE, Vocab.VALUE_LABEL);
  }

  private static PartialDate date(Description claim) {
    return new PartialDate(
        claim.text(Vocab.VALUE),
        LocalDate.parse(claim.text(Vocab.LOW)),
        LocalDate.parse(claim.text(Vocab.HIGH)));
  }

  private static Quantity quantity(Description claim) {
    Interval stated =
        new Interval(
            claim.decimalIfThere(Vocab.STATED_LOW), claim.decimalIfThere(Vocab.STATED_HIGH));
    return new Quantity(
        claim.decimalIfThere(Vocab.NUMBER),
        stated,
        claim.decimal(Vocab.STEP),
        unit(claim),
        claim.flag(Vocab.APPROXIMATE),
        bound(claim));
  }

  private static @Nullable Unit unit(Description claim) {
    Node unit = claim.oneIfThere(Vocab.UNIT_OF);
    if (unit == null) {
      return null;
    }
    Term term = LabelReader.read(claim, Vocab.UNIT_OF, Vocab.UNIT_LABEL);
    return new Unit(term.iri(), term.label());
  }

  private static Bound bound(Description claim) {
    return claim.oneIfThere(Vocab.BOUND) == null
        ? Bound.NONE
        : claim.choice(Vocab.BOUND, Bound.class);
  }
}
