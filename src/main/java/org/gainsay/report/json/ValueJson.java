package org.gainsay.report.json;

import java.math.BigDecimal;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.report.Decimals;
import org.gainsay.report.Names;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value as a JSON object that tells its kind. */
final class ValueJson {
  private final JsonGenerator json;

  ValueJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Value value) {
    json.writeStartObject();
    switch (value) {
      case Value.QuantityValue(Quantity quantity, String text) -> quantity(quantity, text);
      case Value.DateValue(PartialDate date, String ignored) -> date(date);
      case Value.ConceptValue(Term concept, String text) -> named("concept", concept, text);
      case Value.EntityValue(Term entity, String text) -> named("entity", entity, text);
      case Value.TextValue(String text) -> worded("text", text);
      case Value.UndisclosedValue(String text) -> worded("undisclosed", text);
    }
    json.writeEndObject();
  }

  private void quantity(Quantity quantity, String text) {
    json.writeStringProperty("kind", "quantity");
    figures(quantity);
    json.writeStringProperty("text", text);
  }

  /** What a quantity says, without its words. */
  void figures(Quantity quantity) {
    number("number", quantity.number());
    number("low", quantity.interval().low());
    number("high", quantity.interval().high());
    @Nullable Unit unit = quantity.unit();
    json.writeName("unit");
    json.writeString(unit == null ? null : unit.label());
    json.writeBooleanProperty("approximate", quantity.approximate());
    if (quantity.bound() != Bound.NONE) {
      json.writeStringProperty("bound", Names.of(quantity.bound()));
    }
  }

  private void number(String name, @Nullable BigDecimal number) {
    json.writeName(name);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(Decimals.json(number));
    }
  }

  private void date(PartialDate date) {
    json.writeStringProperty("kind", "date");
    json.writeStringProperty("text", date.text());
    json.writeStringProperty("earliest", date.earliest().toString());
    json.writeStringProperty("latest", date.latest().toString());
  }

  private void named(String kind, Term term, String text) {
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("label", term.label());
    json.writeStringProperty("iri", term.iri());
    json.writeStringProperty("text", text);
  }

  private void worded(String kind, String text) {
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("text", text);
  }
}
