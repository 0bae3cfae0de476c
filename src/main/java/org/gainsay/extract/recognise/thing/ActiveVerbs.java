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
import org.gainsay.vocabulary.word.WordList;

/** A property that is called {@code designed by} is also told as {@code Y designed X}. */
public final class ActiveVerbs {
  private static final String BY = " by";
  private static final Pattern VERB = Pattern.compile("\\s+(\\p{L}+)\\b");
  private static final Pattern LED = Pattern.compile("\\s+\\p{Ll}{2,5}\\s+(\\p{L}+)\\b");
  private static final String PAST = "ed";
  private static final String GERUND = "ing";

  /** Each behind the participle that it is of. */
  private static final List<String> PRESENTS = List.copyOf(WordList.of("participles and their present").words());

  /** {@code Y, which will build}, {@code Y, who built}. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          ",?\\s(?:which|who|that)\\s(?:(?:has|have|had|will|also|still|now|once|first|originally)\\s){0,2}"
              + "(?:(?:is|are|was|were)\\s(?:now\\s)?(?=\\p{Ll}{2,20}ing\\b))?(\\p{Ll}{3,20})\\b");

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
              .addAll(forms(verb.substring(verb.lastIndexOf(' ') + 1)));
        }
      }
    }
    return active;
  }

  /** {@code operated}, {@code operates}. */
  private static Set<String> forms(String participle) {
    Set<String> forms = new HashSet<>(Set.of(participle));
    int irregular = PRESENTS.indexOf(participle);
    if (irregular >= 0 && irregular % 2 == 0) {
      forms.add(PRESENTS.get(irregular + 1));
    } else if (participle.endsWith(PAST)) {
      forms.add(participle.substring(0, participle.length() - 1) + "s");
      forms.add(participle.substring(0, participle.length() - PAST.length()) + "s");
    }
    return forms;
  }

  /** Whether a word is a form of a verb of a property. */
  public boolean isOf(Property property, String word) {
    return verbs.getOrDefault(property, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The verb of a property directly behind a name, or behind a small word. */
  public Optional<Span> behind(Sentence sentence, Property property, Span name) {
    Set<String> known = verbs.getOrDefault(property, Set.of());
    Optional<Span> direct = known.isEmpty() ? Optional.empty() : verb(VERB.matcher(sentence.text()), sentence, known, name);
    return known.isEmpty() || direct.isPresent() ? direct : verb(LED.matcher(sentence.text()), sentence, known, name);
  }

  /** The verb of a property in a clause that tells of a name: {@code Y, which is building X}. */
  public Optional<Span> relative(Sentence sentence, Property property, Span name) {
    Set<String> known = verbs.getOrDefault(property, Set.of());
    Matcher word = RELATIVE.matcher(sentence.text()).region(name.end(), sentence.span().end());
    boolean told = !known.isEmpty() && word.lookingAt() && known.stream().anyMatch(form -> isFormOf(word.group(1), form));
    return told && !sentence.text().startsWith(BY, word.end()) ? Optional.of(new Span(word.start(1), word.end(1))) : Optional.empty();
  }

  /** {@code build}, {@code building} of {@code builds}; {@code run}, {@code running} of {@code runs}. */
  private static boolean isFormOf(String word, String form) {
    if (word.equals(form)) {
      return true;
    }
    String base = form.endsWith("s") ? form.substring(0, form.length() - 1) : "";
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    return !base.isEmpty()
        && (word.equals(base) || word.equals(stem + GERUND) || word.equals(stem + stem.charAt(stem.length() - 1) + GERUND));
  }

  private static Optional<Span> verb(Matcher word, Sentence sentence, Set<String> known, Span name) {
    word.region(name.end(), sentence.span().end());
    boolean verb = word.lookingAt() && known.contains(word.group(1).toLowerCase(Locale.ROOT));
    boolean passive = verb && sentence.text().startsWith(BY, word.end());
    return verb && !passive ? Optional.of(new Span(word.start(1), word.end(1))) : Optional.empty();
  }
}
