package org.gainsay.extract.table.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.extract.label.ConditionedLabel;
import org.gainsay.extract.label.OfNoun;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** What the words of a head are the label of. */
final class HeadLabels {
  private final Scopes scopes;
  private final Map<String, Presence> presences = new HashMap<>();
  private final Map<String, Property> keys = new HashMap<>();

  HeadLabels(Vocabulary vocabulary, Scopes scopes) {
    this.scopes = scopes;
    vocabulary
        .presences()
        .forEach(presence -> presences.putIfAbsent(Names.key(presence.key()), presence));
    for (Property property : vocabulary.properties()) {
      property.jsonKeys().forEach(key -> keys.putIfAbsent(key, property));
    }
  }

  boolean isAny(MentionFinder finder, String words) {
    return !finder.property(words).isEmpty()
        || !conditioned(finder, words, finder.find(words)).isEmpty();
  }

  /** What a label names, or a key that stands in a table as it does in a configuration. */
  List<Property> property(MentionFinder finder, String label) {
    List<Property> named =
        finder.property(OfNoun.without(label, finder)).stream().filter(property -> !finder.isOfDocument(property)).toList();
    return named.isEmpty() && keys.containsKey(label) ? List.of(keys.get(label)) : named;
  }

  /** {@code Sand flux}, {@code Flux, sand}: a label beside the name of one of its conditions. */
  List<Property> conditioned(MentionFinder finder, String label, Mentions mentions) {
    return ConditionedLabel.of(finder, label, mentions, this::isCondition);
  }

  private boolean isCondition(NameMention name, Property property) {
    return scopes.of(name.individual()).filter(condition -> property.scopedBy().contains(condition.by().name())).isPresent();
  }

  /** What is asked by yes or no, or null. */
  @Nullable Presence presence(String text) {
    return presences.get(Names.key(text));
  }
}
