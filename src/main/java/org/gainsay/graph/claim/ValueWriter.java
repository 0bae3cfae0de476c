package org.gainsay.graph.claim;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.EntityValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.claim.Value.TextValue;
import org.gainsay.claim.Value.UndisclosedValue;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Writes what a claim says that something is. */
final class ValueWriter {
  private final LabelWriter labels;

  ValueWriter(LabelWriter labels) {
    this.labels = labels;
  }

  void write(Description claim, Value value) {
    claim.add(Vocab.VALUE_TEXT, Literals.text(value.text()));
    claim.add(Vocab.VALUE_KIND, Literals.text(ValueKind.of(value).word()));
    switch (value) {
      case QuantityValue(Quantity quantity, String words) -> quantity(claim, quantity, words);
      case DateValue date -> date(claim, date);
      case ConceptValue concept -> named(claim, concept.concept());
      case EntityValue entity -> named(claim, entity.entity());
      case TextValue text -> claim.add(Vocab.VALUE, Literals.text(text.text()));
      case UndisclosedValue undisclosed -> claim.add(Vocab.VALUE, Vocab.UNDISCLOSED);
    }
  }

  private void named(Description claim, Term term) {
    claim.add(Vocab.VALUE, labels.write(claim, Vocab.VALUE_LABEL, term));
  }

  private static void date(Description claim, DateValue date) {
    claim
        .add(Vocab.VALUE, Literals.date(date.date().text()))
        .add(Vocab.POINT, Literals.day(date.date().earliest()))
        .add(Vocab.STEP, Literals.decimal(BigDecimal.ZERO));
  }

  private void quantity(Description claim, Quantity quantity, String words) {
    Interval stated = quantity.interval();
    BigDecimal number = quantity.number();
    claim
        .add(Vocab.VALUE, number == null ? Literals.text(words) : Literals.decimal(number))
        .addIfThere(Vocab.NUMBER, decimal(number))
        .addIfThere(Vocab.STATED_LOW, decimal(stated.low()))
        .addIfThere(Vocab.STATED_HIGH, decimal(stated.high()))
        .addIfThere(Vocab.POINT, point(quantity))
        .add(Vocab.STEP, Literals.decimal(quantity.step()))
        .addIfThere(Vocab.BOUND, quantity.bound() == Bound.NONE ? null : Vocab.of(quantity.bound()))
        .add(Vocab.APPROXIMATE, Literals.flag(quantity.approximate()));
    Unit unit = quantity.unit();
    if (unit != null) {
      Term term = new Term(unit.iri(), unit.label());
      claim.add(Vocab.UNIT_OF, labels.write(claim, Vocab.UNIT_LABEL, term));
    }
  }

  private static @Nullable Node decimal(@Nullable BigDecimal number) {
    return number == null ? null : Literals.decimal(number);
  }

  /** One figure that stands for the value: the one stated, else the middle of two. */
  private static @Nullable Node point(Quantity quantity) {
    BigDecimal number = quantity.number();
    BigDecimal low = quantity.interval().low();
    BigDecimal high = quantity.interval().high();
    if (number != null) {
      return Literals.number(number.doubleValue());
    }
    if (low != null && high != null) {
      return Literals.number((low.doubleValue() + high.doubleValue()) / 2);
    }
    BigDecimal end = low == null ? high : low;
    return end == null ? null : Literals.number(end.doubleValue());
  }
}
