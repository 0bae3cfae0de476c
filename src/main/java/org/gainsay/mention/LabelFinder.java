package org.gainsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Inflections;
import org.gainsay.mention.grammar.Pasts;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/** Finds the words for properties, in a text or as the whole of one. */
final class LabelFinder {
  /** {@code n_layers}, {@code num-layers}: small letters in one word, joined as keys are. */
  private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,24}(?:[_-][a-z0-9]{1,24}){1,6}");

  private static final WordList BEFORE_BASE = WordList.of("before what is to come");

  /** No words for a property are longer. */
  private static final int LONGEST = 200;

  private final Phrases<Property> shown = new Phrases<>();
  private final Phrases<Property> shortened = new Phrases<>();
  private final Phrases<Property> inText = new Phrases<>();
  /** Labels of several words whose values have names. */
  private final Phrases<Property> named = new Phrases<>();

  private final Phrases<Property> keyed = new Phrases<>();
  private final GappedLabels gapped = new GappedLabels();
  private final Set<Property> ofDocuments;

  LabelFinder(Vocabulary vocabulary) {
    Set<String> verbs = new HashSet<>();
    vocabulary.cues(CueKind.PREDICATE).forEach(cue -> verbs.addAll(cue.words()));
    for (Property property : vocabulary.properties()) {
      property.labels().shown().forEach(label -> shown.addWords(label, property));
      property.labels().all().forEach(label -> inText.addWords(label, property));
      property.labels().all().stream().filter(label -> property.range().isNamed() && label.indexOf(' ') > 0).forEach(label -> named.addWords(label, property));
      property.labels().hidden().forEach(phrase -> addForms(phrase, property));
      property.labels().all().stream().filter(label -> property.range().kind() == Range.Kind.DATE).forEach(label -> addBases(label, property));
      property.jsonKeys().forEach(key -> keyed.addWords(key, property));
      property.labels().hidden().forEach(phrase -> addShort(phrase, property, verbs));
    }
    for (Property property : vocabulary.documentProperties()) {
      property.labels().shown().forEach(label -> shown.addWords(label, property));
    }
    this.ofDocuments = Set.copyOf(vocabulary.documentProperties());
  }

  /** The verb of a phrase for running text stands there in any form. */
  private void addForms(String phrase, Property property) {
    boolean figures = property.range().isNumeric();
    Inflections.of(phrase, figures).forEach(form -> inText.addWords(form, property));
  }

  /** {@code will open in}, {@code did not open} for {@code opened in}: what happened may as well be to come. */
  private void addBases(String phrase, Property property) {
    gapped.add(phrase, property);
    for (String base : Pasts.bases(phrase)) {
      BEFORE_BASE.words().forEach(word -> inText.addWords(word + " " + base, property));
    }
    Pasts.presents(phrase).forEach(present -> inText.addWords(present, property));
  }

  /** {@code Opened} for {@code was opened}: heads and fields leave the verb out. */
  private void addShort(String phrase, Property property, Set<String> verbs) {
    int space = phrase.indexOf(' ');
    if (space > 0 && space == phrase.lastIndexOf(' ') && verbs.contains(phrase.substring(0, space))) {
      shortened.addWords(phrase.substring(space + 1), property);
    }
  }

  /** The words for properties by place; those that tell of names may begin within others ({@code was built} and {@code built of}). */
  List<PropertyMention> find(Folded text) {
    List<PropertyMention> mentions = new ArrayList<>();
    for (Match<Property> match : inText.find(text)) {
      match.values().forEach(property -> mentions.add(new PropertyMention(match.span(), property)));
    }
    List<PropertyMention> all = with(mentions, gapped.find(text));
    if (mentions.isEmpty()) {
      return all;
    }
    List<PropertyMention> others = new ArrayList<>();
    for (Match<Property> match : named.findChained(text)) {
      match.values().forEach(property -> others.add(new PropertyMention(match.span(), property)));
    }
    return with(all, others);
  }

  /** Others with those, by place; where two overlap that are of one property, or both of names, the first. Linear in both, but for the sorting. */
  private static List<PropertyMention> with(List<PropertyMention> mentions, List<PropertyMention> others) {
    List<PropertyMention> more = new ArrayList<>();
    int near = 0;
    for (PropertyMention other : others.stream().sorted(Comparator.comparing(PropertyMention::span)).toList()) {
      while (near < mentions.size() && isFarBefore(mentions.get(near), other)) {
        near++;
      }
      if (!isKnown(mentions.subList(near, mentions.size()), other) && !isKnown(more.reversed(), other)) {
        more.add(other);
      }
    }
    if (more.isEmpty()) {
      return mentions;
    }
    more.addAll(0, mentions);
    more.sort(Comparator.comparing(PropertyMention::span));
    return more;
  }

  private static boolean isFarBefore(PropertyMention one, PropertyMention other) {
    return one.span().start() + LONGEST < other.span().start();
  }

  /** Whether one of those overlaps another that says the same; they are asked until they stand too far away. */
  private static boolean isKnown(List<PropertyMention> labels, PropertyMention other) {
    for (PropertyMention label : labels) {
      if (isFarBefore(label, other) || label.span().start() >= other.span().end()) {
        return false;
      }
      if (label.span().overlaps(other.span()) && (label.property().equals(other.property()) || areNamed(label, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNamed(PropertyMention one, PropertyMention other) {
    return one.property().range().isNamed() && other.property().range().isNamed();
  }

  /** The properties that a whole text is a label of; those of documents among them. */
  List<Property> whole(String label) {
    Folded folded = new Folded(label);
    List<Property> whole = shown.whole(folded);
    List<Property> single = whole.isEmpty() ? ofSeveral(label) : whole;
    List<Property> shorter = single.isEmpty() ? shortened.whole(folded) : single;
    return shorter.isEmpty() && isKey(label) ? keyed.whole(folded) : shorter;
  }

  /** {@code Hub heights} for {@code hub height}: labels of several words in the plural. */
  private List<Property> ofSeveral(String label) {
    String words = label.strip();
    boolean plural = words.endsWith("s") && !words.endsWith("ss") && words.indexOf(' ') > 0;
    if (!plural) {
      return List.of();
    }
    int end = words.length() - (words.endsWith("ies") ? "ies".length() : 1);
    return shown.whole(new Folded(words.substring(0, end) + (words.endsWith("ies") ? "y" : "")));
  }

  private static boolean isKey(String label) {
    boolean joined = label.indexOf('_') > 0 || label.indexOf('-') > 0;
    return joined && KEY.matcher(label.strip()).matches();
  }

  boolean isOfDocument(Property property) {
    return ofDocuments.contains(property);
  }
}
