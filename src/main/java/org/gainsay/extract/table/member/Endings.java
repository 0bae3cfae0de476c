package org.gainsay.extract.table.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;

/** The words in which known names end: {@code Mini} beside {@code Heron Mini} and {@code Avocet Mini}. */
final class Endings {
  private static final int OFTEN = 2;

  private final Set<String> words = new HashSet<>();

  static Endings of(Vocabulary vocabulary) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> classes = vocabulary.facts().kinds().classes();
    for (Individual individual : vocabulary.individuals()) {
      if (!individual.concept() && individual.isOneOf(classes)) {
        String name = individual.labels().preferred();
        int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
        if (last > 0 && Shape.isVariant(name.substring(last + 1))) {
          counts.merge(name.substring(last + 1), 1, Integer::sum);
        }
      }
    }
    Endings endings = new Endings();
    counts.forEach((word, count) -> endings.add(word, count));
    return endings;
  }

  private void add(String word, int count) {
    if (count >= OFTEN) {
      words.add(word);
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
