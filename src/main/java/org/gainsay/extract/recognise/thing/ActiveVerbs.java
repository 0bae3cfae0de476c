package org.gainsay.extract.recognise.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/** A property that is called {@code designed by} is also told as {@code Y designed X}. */
public final class ActiveVerbs {
  private static final String BY = " by";
  private static final Pattern VERB = Pattern.compile("\\s+(\\p{L}+)\\b");

  private static final String SMALL = "\\s+(?:(?!(?:is|are|was|were|be|been|being)\\b)\\p{Ll}{2,5}|" + WordList.of("between who does and a verb").choice() + ")";

  /** {@code has built}, {@code already owns}. */
  private static final Pattern LED = Pattern.compile(SMALL + "\\s+(\\p{L}+)\\b");

  /** {@code has also built}. */
  private static final Pattern LED_TWICE = Pattern.compile(SMALL + SMALL + "\\s+(\\p{L}+)\\b");

  /** {@code does not own}. */
  private static final Pattern DENIED = Pattern.compile("\\s+(?:do|does|did|will)(?:\\snot|n['’]t)\\s(\\p{Ll}+)\\b");

  /** {@code Y, together with Northern Works, owns}, {@code Y and Northern Works own}. */
  private static final Pattern JOINED =
      Pattern.compile("(?:(?:,|,?\\s(?:and|together with|along with|jointly with))\\s(?:the\\s)?" + NewThings.NAME + "){1,4}?,?(?=\\s\\p{Ll})");

  private static final String PAST = "ed";
  private static final String GERUND = "ing";

  /** Each behind the participle that it is of. */
  private static final List<String> PRESENTS = List.copyOf(WordList.of("participles and their present").words());

  /** {@code Y, which will build}, {@code Y, who built}. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          ",?\\s(?:which|who|that)\\s(?:(?:has|have|had|will|also|still|now|once|first|" + WordList.of("between who does and a verb").choice() + ")\\s){0,2}"
              + "(?:(?:is|are|was|were)\\s(?:now\\s)?(?=\\p{Ll}{2,20}ing\\b))?(\\p{Ll}{3,20})\\b");

  private static final Pattern LAST = Pattern.compile("\\p{L},?\\s(?:and|together with|along with|jointly with)\\s(?:the\\s)?$");
  private static final String S = "s";

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

  /** The verb of a property behind a name, or those that are joined to it, directly or behind a small word. */
  public Optional<Span> behind(Sentence sentence, Property property, Span name) {
    Set<String> known = verbs.getOrDefault(property, Set.of());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Matcher joined = JOINED.matcher(sentence.text()).region(name.end(), sentence.span().end());
    boolean several = joined.lookingAt();
    boolean last = LAST.matcher(sentence.before(name)).find();
    int from = last && sentence.behind(name).startsWith(",") ? name.end() + 1 : name.end();
    return verb(sentence, from, known, last).or(() -> several ? verb(sentence, joined.end(), known, true) : Optional.empty());
  }

  /** The verb that stands from a place on, in the plural for several. */
  private static Optional<Span> verb(Sentence sentence, int from, Set<String> known, boolean several) {
    return Stream.of(VERB, LED, LED_TWICE, DENIED)
        .flatMap(pattern -> verb(pattern.matcher(sentence.text()).region(from, sentence.span().end()), sentence, form -> isOf(known, form, several)).stream())
        .findFirst();
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

  private static boolean isOf(Set<String> known, String form, boolean several) {
    return known.contains(form) || (several && known.contains(form + S));
  }

  private static Optional<Span> verb(Matcher word, Sentence sentence, Predicate<String> known) {
    boolean verb = word.lookingAt() && (known.test(word.group(1).toLowerCase(Locale.ROOT)) || (word.pattern().equals(DENIED) && known.test(word.group(1) + S)));
    boolean passive = verb && sentence.text().startsWith(BY, word.end());
    return verb && !passive ? Optional.of(new Span(word.start(1), word.end(1))) : Optional.empty();
  }
}
