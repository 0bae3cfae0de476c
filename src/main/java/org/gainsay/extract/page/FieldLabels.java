package org.gainsay.extract.page;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.label.ConditionedLabel;
import org.gainsay.extract.label.OfNoun;
import org.gainsay.extract.label.UnitLabel;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.Property;

/** The properties that the labels of fields name, with a condition or a time beside them. */
record FieldLabels(MentionFinder finder) {
  private static final int MOST_WORDS = 6;

  /** {@code Owner today}: since when it is so. */
  private static final Pattern WHEN = Pattern.compile("\\s(?:today|now|currently|at present)\\s*$");

  List<Property> properties(String label) {
    List<Property> said = finder.property(label);
    return said.isEmpty() && label.indexOf(' ') > 0 ? withMore(label) : said;
  }

  private List<Property> withMore(String label) {
    List<Property> whole = finder.property(OfNoun.without(WHEN.matcher(label).replaceFirst(""), finder));
    List<Property> measured = whole.isEmpty() ? UnitLabel.properties(label, finder) : whole;
    return measured.isEmpty() && Words.count(label) <= MOST_WORDS
        ? ConditionedLabel.of(finder, label, finder.find(label), (name, property) -> name.individual().concept())
        : measured;
  }

  /** {@code Builder?}: whether words ask for a property. */
  boolean asks(String words) {
    return words.endsWith("?") && !finder.property(words.substring(0, words.length() - 1)).isEmpty();
  }
}
