package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/** Finds the words for properties, in a text or as the whole of one. */
final class LabelFinder {
  private final Phrases<Property> shown = new Phrases<>();
  private final Phrases<Property> inText = new Phrases<>();
  private final Set<Property> ofDocuments;

  LabelFinder(Vocabulary vocabulary) {
    for (Property property : vocabulary.properties()) {
      property.labels().shown().forEach(label -> shown.addWords(label, property));
      property.labels().all().forEach(label -> inText.addWords(label, property));
    }
    for (Property property : vocabulary.documentProperties()) {
      property.labels().shown().forEach(label -> shown.addWords(label, property));
    }
    this.ofDocuments = Set.copyOf(vocabulary.documentProperties());
  }

  List<PropertyMention> find(Folded text) {
    List<PropertyMention> mentions = new ArrayList<>();
    for (Match<Property> match : inText.find(text)) {
      match.values().forEach(value -> mentions.add(new PropertyMention(match.span(), value)));
    }
    return mentions;
  }

  /** The properties that a whole text is a label of; those of documents among them. */
  List<Property> whole(String label) {
    return shown.whole(label);
  }

  boolean isOfDocument(Property property) {
    return ofDocuments.contains(property);
  }
}
