package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.extract.page.Subject;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.WordList;

/** Short names: in a document about Type-X2, {@code X3} is Type-X3. */
final class Siblings {
  private static final WordList ARTICLES = WordList.of("articles and owners");
  private static final WordList NUMBERS = WordList.of("numbers to nineteen");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final Pattern SHORT = Pattern.compile("[A-Z]{1,2}\\d[\\w.]{0,3}");
  private static final String PARTS = "-‐‑ ";

  private final Map<String, List<Individual>> families = new HashMap<>();

  Siblings(Vocabulary vocabulary) {
    for (Individual individual : vocabulary.individuals()) {
      String label = individual.labels().preferred();
      String family = prefix(label);
      String rest = label.substring(family.length());
      if (!family.isEmpty() && !individual.concept() && isShort(rest)) {
        families.computeIfAbsent(family, f -> new ArrayList<>()).add(named(individual, rest));
      }
    }
  }

  private static Individual named(Individual individual, String rest) {
    Labels labels = new Labels(individual.labels().preferred(), List.of(rest), List.of());
    return new Individual(individual.iri(), labels, individual.classes(), false);
  }

  static Individual individual(Term term, List<String> others, Set<String> classes) {
    return new Individual(term.iri(), new Labels(term.label(), others, List.of()), classes, false);
  }

  /** Those that share the first part of a subject's name, each under the rest of its own. */
  List<Individual> of(Subject subject) {
    return families.getOrDefault(prefix(subject.term().label()), List.of());
  }

  /** The first part of a name; empty where it has but one, or that is an article: {@code The Heron}. */
  static String family(String name) {
    String family = first(name);
    String word = family.toLowerCase(Locale.ROOT);
    return ARTICLES.has(word) || NUMBERS.has(word) ? "" : family;
  }

  private static String first(String name) {
    for (int at = 1; at < name.length(); at++) {
      boolean version =
          Character.isDigit(name.charAt(at)) && Character.isLetter(name.charAt(at - 1));
      if (PARTS.indexOf(name.charAt(at)) >= 0 || (version && at >= SHORTEST)) {
        return name.substring(0, at);
      }
    }
    return "";
  }

  private static String prefix(String name) {
    String family = family(name);
    boolean parted =
        !family.isEmpty() && PARTS.indexOf(name.charAt(family.length())) >= 0;
    return parted ? name.substring(0, family.length() + 1) : "";
  }

  /** A letter or two and a number: nothing else is safe to take for a name. */
  private static boolean isShort(String rest) {
    return rest.length() <= LONGEST && SHORT.matcher(rest).matches();
  }
}
