package org.gainsay.rule.answer;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.comparison.Comparison;
import org.gainsay.rule.file.Rule;
import org.gainsay.vocabulary.Vocabulary;

/** The sentence of a finding: that of its rule, filled from its first case, then from each further one. */
final class Explanation {
  private static final int SHOWN = 4;

  private final Vocabulary vocabulary;
  private final Match match;
  private final Telling telling;

  Explanation(Vocabulary vocabulary, Comparison comparison, Match match) {
    this.vocabulary = vocabulary;
    this.match = match;
    this.telling = new Telling(match.members(), comparison);
  }

  String of(Rule rule) {
    List<Case> cases = match.cases();
    StringBuilder text = new StringBuilder(rule.explanation().fill(name -> word(name, cases.get(0))));
    for (Case further : cases.subList(1, Math.min(SHOWN, cases.size()))) {
      text.append("; ").append(rule.further().fill(name -> word(name, further)));
    }
    int more = cases.size() - SHOWN;
    return text + (more < 1 ? "." : "; and in " + more + " more " + (more == 1 ? "way." : "ways."));
  }

  private String word(String name, Case told) {
    Claim head = match.head();
    return switch (name) {
      case "subject" -> head.subject().label();
      case "property" -> called(head.property());
      case "is" -> Telling.isPlural(called(head.property())) ? "are" : "is";
      case "was" -> Telling.isPlural(called(head.property())) ? "were" : "was";
      case "scope" -> scope(head.statement().scope());
      case "sides" -> telling.sides(told.claims());
      case "values" -> telling.values(told.claims());
      default -> figure(name, told);
    };
  }

  private String called(Term property) {
    return vocabulary.called(property.iri(), property.label());
  }

  private String figure(String name, Case told) {
    SortedSet<String> figures = told.figures(name);
    if (!figures.isEmpty()) {
      return Telling.listed(figures);
    }
    List<Claim> side = told.side(name);
    return side.isEmpty() ? "nothing" : telling.side(side);
  }

  private static String scope(SortedMap<String, String> scope) {
    return scope.isEmpty() ? "" : " (" + String.join(", ", scope.values()) + ")";
  }
}
