package org.gainsay.extract.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Conditions that stand within the unit of a figure: {@code per month} of {@code $5 a month}. */
public final class RateConditions {
  private static final String PER = "per ";
  private static final String RATE = " per ";

  private final Scopes scopes;
  private final Map<String, Individual> byWords = new HashMap<>();

  private RateConditions(Scopes scopes) {
    this.scopes = scopes;
  }

  static RateConditions of(List<Individual> individuals, Scopes scopes) {
    RateConditions rates = new RateConditions(scopes);
    for (Individual individual : individuals) {
      individual.labels().all().stream()
          .filter(label -> label.startsWith(PER) && scopes.of(individual).isPresent())
          .forEach(label -> rates.byWords.putIfAbsent(label, individual));
    }
    return rates;
  }

  /** Adds to a scope what the units of figures set for a property. */
  void add(Map<String, String> scope, Property property, List<Figure> figures) {
    for (Figure figure : byWords.isEmpty() ? List.<Figure>of() : figures) {
      @Nullable Unit unit = figure instanceof QuantityMention mention ? mention.quantity().unit() : null;
      @Nullable Individual condition = unit == null ? null : within(unit.label());
      if (condition != null) {
        scopes.add(scope, property, condition);
      }
    }
  }

  private @Nullable Individual within(String unit) {
    int per = unit.indexOf(RATE);
    return per < 0 ? null : byWords.get(unit.substring(per + 1));
  }
}
