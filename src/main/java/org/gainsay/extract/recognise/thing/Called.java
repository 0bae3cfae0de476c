package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code on the Tern River}, {@code over Lake Tern}: names with the word for what they are, behind a preposition. */
final class Called {
  private static final Pattern BEHIND = Pattern.compile("\\b(?:on|over|across|in|at|by|of|from)\\s(?:the\\s)?" + NewThings.NAME + "(?=[,.;:)]|\\s\\p{Ll}|$)");

  /** The properties of one word, by that word with a capital. */
  private final Map<String, Property> byWord = new HashMap<>();

  /** Those of properties whose values are no subjects. */
  Called(Set<Property> properties) {
    for (Property property : properties) {
      String word = property.labels().preferred();
      if (word.chars().allMatch(Character::isLetter)) {
        byWord.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), property);
      }
    }
  }

  /** A name with the property that its first or last word is a label of. */
  record Named(Property property, Span name) {}

  List<Named> in(Sentence sentence) {
    List<Named> named = new ArrayList<>();
    if (!mayBeIn(sentence)) {
      return named;
    }
    Matcher name = BEHIND.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (name.find()) {
      String words = name.group(1);
      @Nullable Property first = byWord.get(words.substring(0, Math.max(0, words.indexOf(' '))));
      @Nullable Property property = first == null ? byWord.get(words.substring(words.lastIndexOf(' ') + 1)) : first;
      if (property != null && words.indexOf(' ') > 0) {
        named.add(new Named(property, new Span(name.start(1), name.end(1))));
      }
    }
    return named;
  }

  /** Never wrongly no: in most sentences none of the words stands. */
  private boolean mayBeIn(Sentence sentence) {
    for (String word : byWord.keySet()) {
      if (sentence.text().indexOf(word, sentence.span().start(), sentence.span().end()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
