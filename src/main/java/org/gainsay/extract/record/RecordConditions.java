package org.gainsay.extract.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Block.Holder;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that stand beside the values of a record: {@code {"load": "dead", "weight": 12}}. An
 * object that is called by one, as in {@code {"load": {"name": "dead"}}}, is that condition of the
 * object around it. Where an object names several of a kind, it lists them and holds under none.
 * Linear in the document.
 */
final class RecordConditions {
  private static final String NAME = "name";
  private static final String BRACKET = " (";

  private final MentionFinder finder;
  private final Scopes scopes;
  private final Map<Holder, Map<Property, Set<Individual>>> stated = new HashMap<>();

  private RecordConditions(MentionFinder finder, Scopes scopes) {
    this.finder = finder;
    this.scopes = scopes;
  }

  static RecordConditions of(List<Entry> entries, MentionFinder finder, Scopes scopes) {
    RecordConditions conditions = new RecordConditions(finder, scopes);
    entries.forEach(conditions::note);
    return conditions;
  }

  private void note(Entry entry) {
    @Nullable Holder holder = entry.holder();
    if (holder != null && !isValue(entry)) {
      in(entry).ifPresent(condition -> note(entry, holder, condition));
    }
  }

  private void note(Entry entry, Holder holder, Individual condition) {
    add(holder, condition);
    if (holder.outer() != null && entry.key().text().equalsIgnoreCase(NAME)) {
      add(holder.outer(), condition);
    }
  }

  private void add(Holder holder, Individual condition) {
    Property kind = scopes.of(condition).orElseThrow().by();
    stated
        .computeIfAbsent(holder, key -> new HashMap<>())
        .computeIfAbsent(kind, key -> new HashSet<>())
        .add(condition);
  }

  /** Whether an entry states a concept or a thing for its subject, as {@code "material": "stone"} does. */
  private boolean isValue(Entry entry) {
    return finder.property(entry.key().text()).stream()
        .anyMatch(asked -> asked.range().kind() == Kind.CONCEPT || asked.range().kind() == Kind.ENTITY);
  }

  /** The condition that a value is the name of, with something in brackets or not. */
  Optional<Individual> in(Entry entry) {
    String words = entry.value().text();
    int bracket = words.indexOf(BRACKET);
    String name = bracket > 0 ? words.substring(0, bracket) : words;
    return finder.named(name).stream()
        .filter(each -> !finder.isSubject(each) && scopes.of(each).isPresent())
        .findFirst();
  }

  /** The conditions under which an entry's value holds, those of the innermost object first. */
  List<Individual> of(Entry entry) {
    List<Individual> conditions = new ArrayList<>();
    for (@Nullable Holder at = entry.holder(); at != null; at = at.outer()) {
      stated.getOrDefault(at, Map.of()).values().stream()
          .filter(named -> named.size() == 1)
          .forEach(conditions::addAll);
    }
    return conditions;
  }
}
