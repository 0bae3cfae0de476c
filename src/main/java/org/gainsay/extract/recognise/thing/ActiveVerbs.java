package org.gainsay.extract.recognise.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** A property that is called {@code designed by} is also told as {@code Y designed X}. */
public final class ActiveVerbs {
  private static final String BY = " by";
  private static final Pattern VERB = Pattern.compile("\\s+(?:\\p{Ll}{2,5}\\s+)?(\\p{L}+)\\b");

  private final Map<Property, Set<String>> verbs = new HashMap<>();

  private ActiveVerbs() {}

  public static ActiveVerbs of(List<Property> properties) {
    ActiveVerbs active = new ActiveVerbs();
    for (Property property : properties) {
      for (String label : property.labels().all()) {
        String words = label.toLowerCase(Locale.ROOT);
        if (words.endsWith(BY)) {
          String verb = words.substring(0, words.length() - BY.length());
          active
              .verbs
              .computeIfAbsent(property, p -> new HashSet<>())
              .add(verb.substring(verb.lastIndexOf(' ') + 1));
        }
      }
    }
    return active;
  }

  /** The verb of a property directly behind a name. */
  public Optional<Span> behind(Sentence sentence, Property property, Span name) {
    Matcher word =
        VERB.matcher(sentence.text()).region(name.end(), sentence.span().end());
    boolean verb =
        word.lookingAt()
            && verbs
                .getOrDefault(property, Set.of())
                .contains(word.group(1).toLowerCase(Locale.ROOT));
    boolean passive = verb && sentence.text().startsWith(BY, word.end());
    return verb && !passive ? Optional.of(new Span(word.start(1), word.end(1))) : Optional.empty();
  }
}
