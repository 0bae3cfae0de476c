package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code on the Tern River}, {@code over Lake Tern}: names with the word for what they are, behind a preposition.
 *
 * @param properties whose values are no subjects
 */
record Called(Set<Property> properties) {
  private static final Pattern BEHIND = Pattern.compile("\\b(?:on|over|across|in|at|by|of|from)\\s(?:the\\s)?" + NewThings.NAME + "(?=[,.;:)]|\\s\\p{Ll}|$)");

  /** A name with the property that its first or last word is a label of. */
  record Named(Property property, Span name) {}

  List<Named> in(Sentence sentence) {
    List<Named> named = new ArrayList<>();
    Matcher name = BEHIND.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (!properties.isEmpty() && name.find()) {
      String words = name.group(1);
      if (words.indexOf(' ') > 0) {
        String first = words.substring(0, words.indexOf(' '));
        String last = words.substring(words.lastIndexOf(' ') + 1);
        Span span = new Span(name.start(1), name.end(1));
        properties.stream().filter(property -> isLabel(property, first) || isLabel(property, last)).limit(1).forEach(property -> named.add(new Named(property, span)));
      }
    }
    return named;
  }

  private static boolean isLabel(Property property, String word) {
    return property.labels().shown().contains(word.toLowerCase(Locale.ROOT));
  }
}
