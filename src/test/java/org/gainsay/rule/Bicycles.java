package org.gainsay.rule;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.reading.VocabularyReading;
import org.jspecify.annotations.Nullable;

/** A small domain for tests of rules, and what the bundled rules say of claims in it. */
public final class Bicycles {
  public static final Vocabulary VOCABULARY = read().vocabulary();
  static final RuleBook RULES = RuleBook.bundled();

  private Bicycles() {}

  static VocabularyReading read() {
    return VocabularyReader.read(
        List.of(
            TurtleText.resource("ontology/gainsay.ttl"),
            TurtleText.resource("org/gainsay/rule/bicycles.ttl")));
  }

  static List<Finding> judge(Said... said) {
    return judge(Said.all(said), null);
  }

  static List<Finding> judge(List<Claim> claims, @Nullable LocalDate asOf) {
    return RULES.judge(claims, VOCABULARY, asOf).findings();
  }

  static List<String> explanations(Said... said) {
    return judge(said).stream().map(Finding::explanation).toList();
  }
}
