package org.gainsay.extract;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What a gold claim says that something is, and which values of claims are that. */
record GoldValue(JsonObject said) {
  private static final double WITHIN = 0.005;

  static GoldValue of(JsonObject said) {
    return new GoldValue(said);
  }

  boolean matches(Value value) {
    String kind = said.getString("kind");
    return switch (value) {
      case Value.QuantityValue quantity -> kind.equals("quantity") && is(quantity.quantity());
      case Value.DateValue date ->
          kind.equals("date") && date.date().text().equals(said.getString("text"));
      case Value.ConceptValue concept ->
          kind.equals("concept") && isCalled(concept.concept(), concept.text());
      case Value.EntityValue entity ->
          kind.equals("concept") && isCalled(entity.entity(), entity.text());
      case Value.TextValue text -> false;
      case Value.UndisclosedValue undisclosed -> kind.equals("undisclosed");
    };
  }

  private boolean isCalled(Term term, String words) {
    List<String> found = List.of(GoldClaim.bare(term.label()), GoldClaim.bare(words));
    return said.get("labels").getAsArray().stream()
        .anyMatch(label -> found.contains(GoldClaim.bare(label.getAsString().value())));
  }

  private boolean is(Quantity quantity) {
    @Nullable Unit unit = quantity.unit();
    boolean measured =
        !said.hasKey("unit")
            || singular(said.getString("unit")).equals(singular(unit == null ? "" : unit.label()));
    return measured && (said.hasKey("number") ? isNumber(quantity) : isInterval(quantity));
  }

  private static String singular(String unit) {
    return GoldClaim.bare(unit).replaceAll("s+$", "");
  }

  private boolean isNumber(Quantity quantity) {
    return isNear(figure("number"), quantity.number());
  }

  private boolean isInterval(Quantity quantity) {
    return isNear(figure("low"), quantity.interval().low())
        && isNear(figure("high"), quantity.interval().high());
  }

  private @Nullable BigDecimal figure(String key) {
    return said.hasKey(key) && said.get(key).isNumber()
        ? new BigDecimal(said.get(key).toString().strip())
        : null;
  }

  private static boolean isNear(@Nullable BigDecimal wanted, @Nullable BigDecimal found) {
    if (wanted == null || found == null) {
      return wanted == null && found == null;
    }
    double one = wanted.doubleValue();
    double other = found.doubleValue();
    return Math.abs(one - other) <= WITHIN * Math.max(Math.abs(one), Math.abs(other));
  }
}
