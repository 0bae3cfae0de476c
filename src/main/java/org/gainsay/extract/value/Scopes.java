package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.document.Context;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;

/** The conditions that properties take: which property a condition implies, and its name. */
public final class Scopes {
  /** The condition of stages, parts and plans, which never compete with the whole. */
  public static final String PART = "part";

  /** The place of a value among those that held one after the other, where a later one holds now. */
  public static final String VALID_FROM = "validFrom";

  private final List<Condition> conditions = new ArrayList<>();
  private final CountedWords counted;
  private final RateConditions rates;
  private final Set<Condition> shared = new HashSet<>();
  private final Map<String, Condition> byName = new HashMap<>();

  /** The first condition that takes what is of a class, by its place. */
  private final Map<String, Integer> firstOf = new HashMap<>();

  /**
   * A condition of a property.
   *
   * @param property that is scoped
   * @param by the condition, itself a property
   */
  public record Condition(Property property, Property by) {
    boolean takes(Individual individual) {
      return individual.isOneOf(by.range().classes());
    }
  }

  public Scopes(Vocabulary vocabulary) {
    for (Property property : vocabulary.properties()) {
      for (String name : property.scopedBy()) {
        vocabulary.condition(name).ifPresent(by -> conditions.add(new Condition(property, by)));
      }
    }
    for (Condition condition : conditions) {
      if (isShared(condition, vocabulary.properties())) {
        shared.add(condition);
      }
      for (String label : condition.by().labels().shown()) {
        byName.putIfAbsent(Names.key(label), condition);
      }
    }
    for (int at = 0; at < conditions.size(); at++) {
      for (String type : conditions.get(at).by().range().classes()) {
        firstOf.putIfAbsent(type, at);
      }
    }
    this.counted = new CountedWords(conditions);
    this.rates = RateConditions.of(vocabulary.individuals(), this);
  }

  private boolean isShared(Condition condition, List<Property> properties) {
    Set<String> classes = condition.by().range().classes();
    return Stream.concat(
            conditions.stream().filter(other -> !other.property().equals(condition.property())).map(Condition::by),
            properties.stream().filter(value -> !value.equals(condition.by())))
        .anyMatch(other -> !Collections.disjoint(other.range().classes(), classes));
  }

  /** The condition that a thing is a value of, if it is one. */
  public Optional<Condition> of(Individual individual) {
    int first = conditions.size();
    for (String type : individual.classes()) {
      first = Math.min(first, firstOf.getOrDefault(type, first));
    }
    return first < conditions.size() ? Optional.of(conditions.get(first)) : Optional.empty();
  }

  /** Conditions in free words and numbers: {@code 5-shot}. */
  public CountedWords counted() {
    return counted;
  }

  /** Conditions that stand within the unit of a figure: {@code per month}. */
  public RateConditions rates() {
    return rates;
  }

  /** The condition of a property that words are the name of. */
  public Optional<Condition> named(String words) {
    return Optional.ofNullable(byName.get(Names.key(words)));
  }

  /** Of stated conditions the one that is enough to mean its property. */
  public Optional<Condition> implying(SortedMap<String, String> stated) {
    for (Condition condition : stated.isEmpty() ? List.<Condition>of() : conditions) {
      if (implies(condition) && stated.containsKey(condition.by().name())) {
        return Optional.of(condition);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether naming the condition is enough to mean the property: its first one is, unless what is
   * named can be a condition, or the value, of another property as well.
   */
  public boolean implies(Condition condition) {
    return condition.property().scopedBy().get(0).equals(condition.by().name())
        && !shared.contains(condition);
  }

  /** The condition that says more of what one names: how it was measured. */
  public Optional<Condition> further(Condition named) {
    return conditions.stream()
        .filter(other -> other.property().equals(named.property()) && !implies(other))
        .findFirst();
  }

  /** The condition of which another says more: on what it was measured. */
  public Optional<Condition> measuredOn(Condition further) {
    return conditions.stream()
        .filter(other -> other.property().equals(further.property()) && implies(other))
        .findFirst();
  }

  /** The conditions that the headings over a block set for a property. */
  public SortedMap<String, String> over(Property property, Context context, MentionFinder finder) {
    SortedMap<String, String> scope = new TreeMap<>();
    for (Passage heading : isScoped(property) ? context.headings() : List.<Passage>of()) {
      for (Individual individual : finder.named(heading.text())) {
        add(scope, property, individual);
      }
    }
    return scope;
  }

  /** Adds to a scope what the names in a text set for a property; the first of each stays. */
  public void add(Map<String, String> scope, Property property, List<NameMention> names) {
    if (isScoped(property)) {
      names.forEach(name -> add(scope, property, name.individual()));
    }
  }

  static boolean isScoped(Property property) {
    return !property.scopedBy().isEmpty();
  }

  /** Adds to a scope what a condition sets for a property; the first of each stays. */
  public void add(Map<String, String> scope, Property property, Individual individual) {
    for (Condition condition : conditions) {
      if (condition.property().equals(property) && condition.takes(individual)) {
        scope.putIfAbsent(condition.by().name(), individual.labels().preferred());
        return;
      }
    }
  }
}
