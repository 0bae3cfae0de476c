package org.gainsay.vocabulary.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.vocabulary.Facts;
import org.gainsay.vocabulary.Makers;
import org.gainsay.vocabulary.word.Individual;

/**
 * Concepts and entities, by every IRI that they have, and who made them.
 *
 * @param all each once
 */
record KeptIndividuals(List<Individual> all, Map<String, Individual> byIri, Makers makers) {
  static void write(List<Individual> all, Facts facts, KeptWriter out) {
    Map<String, Integer> numbers = new HashMap<>();
    all.forEach(individual -> numbers.put(individual.iri(), numbers.size()));
    List<Set<String>> classes =
        List.copyOf(new LinkedHashSet<>(all.stream().map(Individual::classes).toList()));
    out.each(classes, (each, to) -> to.set(each));
    out.each(
        all,
        (individual, to) -> {
          to.text(individual.iri());
          KeptWords.write(individual.labels(), to);
          to.number(classes.indexOf(individual.classes()));
          to.flag(individual.concept());
        });
    out.map(facts.terms().individuals(), (known, to) -> to.number(number(known, numbers)));
    out.each(
        facts.makers().all(),
        (made, to) -> {
          to.number(number(made.thing(), numbers));
          to.number(number(made.maker(), numbers));
        });
  }

  private static int number(Individual individual, Map<String, Integer> numbers) {
    Integer number = numbers.get(individual.iri());
    if (number == null) {
      throw new IllegalArgumentException("not among the individuals: " + individual);
    }
    return number;
  }

  static KeptIndividuals read(KeptReader in) {
    List<Set<String>> classes = in.each(from -> Set.copyOf(from.texts()));
    List<Individual> all =
        in.each(from -> new Individual(from.text(), KeptWords.labels(from), classes.get(from.number()), from.flag()));
    int count = in.number();
    Map<String, Individual> byIri = LinkedHashMap.newLinkedHashMap(count);
    for (int left = count; left > 0; left--) {
      byIri.put(in.text(), all.get(in.number()));
    }
    return new KeptIndividuals(all, byIri, new Makers(makers(in, all)));
  }

  private static List<Makers.Made> makers(KeptReader in, List<Individual> all) {
    List<Makers.Made> makers = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      makers.add(new Makers.Made(all.get(in.number()), all.get(in.number())));
    }
    return makers;
  }
}
