package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** {@code In winter the cars that we had reach 5 km}: the one condition of a clause with one figure, wherever it stands. */
public record ClauseConditions(Scopes scopes) {
  /** Adds to a scope that has none what the clause of a value sets for a property. */
  public void add(Map<String, String> scope, Property property, Sentence sentence, Span value) {
    Span clause = property.scopedBy().isEmpty() ? value : sentence.clause(value);
    if (!scope.isEmpty() || clause.equals(value) || sentence.mentions().figures(clause).size() != 1) {
      return;
    }
    Map<String, String> found = new TreeMap<>();
    List<NameMention> names = sentence.mentions().names(clause).stream().filter(name -> isOne(property, name)).toList();
    if (names.stream().map(name -> name.individual().iri()).distinct().count() == 1) {
      scopes.add(found, property, names);
      scope.putAll(found);
    }
  }

  private boolean isOne(Property property, NameMention name) {
    return scopes.of(name.individual()).filter(condition -> property.scopedBy().contains(condition.by().name())).isPresent();
  }
}
