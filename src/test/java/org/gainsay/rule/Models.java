package org.gainsay.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;

/** Claims about language models for tests of that domain's rules. */
public final class Models {
  public static final Vocabulary VOCABULARY =
      VocabularyReader.read(
              List.of(
                  TurtleText.resource("ontology/gainsay.ttl"),
                  TurtleText.resource("ontology/language-models.ttl")))
          .vocabulary();
  private static final String LM = "https://w3id.org/gainsay/lm#";
  private static final int DIFFERS = 20;

  private Models() {}

  /** A figure whose last digit stated is worth {@code step}. */
  public static Claim figure(Said in, String property, String number, String step) {
    BigDecimal figure = new BigDecimal(number);
    Unit unit = VOCABULARY.property(property).orElseThrow().units().stream().findFirst().orElse(null);
    Quantity quantity =
        new Quantity(
            figure, Interval.point(figure), new BigDecimal(step), unit, false, Bound.NONE);
    return domain(in.quantity(property, quantity, number));
  }

  /** The same with the domain's own names. */
  static Claim domain(Said said) {
    Statement old = said.statement();
    Value value =
        switch (old.value()) {
          case Value.EntityValue(Term entity, String text) -> new Value.EntityValue(new Term(LM + text, text), text);
          case Value.ConceptValue(Term concept, String text) -> new Value.ConceptValue(new Term(LM + text, text), text);
          default -> old.value();
        };
    Statement statement =
        new Statement(
            new Term(LM + said.subject(), said.subject()),
            said.subject(),
            new Term(LM + said.property(), said.property()),
            old.scope(),
            value,
            old.polarity(),
            old.evidence(),
            old.manner());
    Claim claim = said.claim();
    Claim.Standing standing = new Claim.Standing(claim.status(), claim.factors());
    return Claim.of(said.source(), statement, standing, 0);
  }

  /** So many claims, twenty of each made-up model, one model of twenty with a figure that does not fit. */
  static List<Claim> of(int claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int number = 0; all.size() < claims; number++) {
      for (int page = 0; page < 2; page++) {
        all.addAll(card(number, page));
      }
    }
    return all.subList(0, claims);
  }

  private static List<Claim> card(int number, int page) {
    boolean odd = number % DIFFERS == 0;
    Said said = Said.in("card" + number % 1000 + "-" + page + ".md").on("2025-01-02").of("M" + number);
    return List.of(
        figure(said, "totalParameters", "685E9", "1E9"),
        figure(said, "activeParameters", "37E9", "1E9"),
        figure(said, "trainingTokens", "15000E9", "1E9"),
        figure(said, "trainingDataSize", odd ? "900E12" : "60E12", "1E12"),
        figure(said, "tokensPerParameter", odd ? "30" : "22", "1"),
        figure(said, "alScore", odd ? "9.1" : "10.7", "0.1"),
        figure(said, "activeParameterShare", odd ? "9" : "5.4", "0.1"),
        domain(said.date("releaseDate", odd ? "2023-05" : "2024-05")),
        domain(said.entity("basedOn", "M" + (number + 1))),
        figure(said, "layerCount", "61", "1"));
  }
}
