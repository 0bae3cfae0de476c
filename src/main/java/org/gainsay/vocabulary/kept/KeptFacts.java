package org.gainsay.vocabulary.kept;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.vocabulary.Addresses;
import org.gainsay.vocabulary.Facts;
import org.gainsay.vocabulary.Figures;
import org.gainsay.vocabulary.Knowledge;
import org.gainsay.vocabulary.SubjectKinds;
import org.gainsay.vocabulary.Terms;
import org.gainsay.vocabulary.word.Measure;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.SourceKind;

/** What the vocabulary knows beside words, but for individuals and triples. */
final class KeptFacts {
  private KeptFacts() {}

  static void write(Facts facts, KeptWriter out) {
    out.map(facts.terms().conditions(), KeptWords::write);
    out.each(facts.terms().documentProperties(), KeptWords::write);
    out.set(facts.kinds().classes());
    out.set(facts.kinds().kinds());
    out.set(facts.kinds().nouns());
    out.set(facts.kinds().exclusive());
    write(facts.figures().measures(), out);
    write(facts.figures().reliabilities(), out);
    out.map(facts.addresses().sites(), (sites, to) -> to.texts(sites));
    out.texts(facts.addresses().commonplaces());
  }

  static Facts read(KeptReader in, KeptIndividuals individuals, Function<KeptReader, Knowledge> knowledge) {
    Map<String, Property> conditions = map(in, KeptWords::property);
    Terms terms = new Terms(individuals.byIri(), conditions, in.each(KeptWords::property));
    SubjectKinds kinds =
        new SubjectKinds(
            Set.copyOf(in.texts()),
            Set.copyOf(in.texts()),
            Set.copyOf(in.texts()),
            Set.copyOf(in.texts()));
    Figures figures = new Figures(numbers(in, Measure.class), numbers(in, SourceKind.class));
    Addresses addresses = new Addresses(map(in, KeptReader::texts), in.texts());
    return new Facts(terms, individuals.makers(), kinds, figures, addresses, knowledge.apply(in));
  }

  private static <E extends Enum<E>> void write(Map<E, Double> numbers, KeptWriter out) {
    out.each(
        List.copyOf(numbers.entrySet()),
        (number, to) -> {
          to.text(number.getKey().name());
          to.text(number.getValue().toString());
        });
  }

  private static <E extends Enum<E>> Map<E, Double> numbers(KeptReader in, Class<E> keys) {
    Map<E, Double> numbers = new EnumMap<>(keys);
    map(in, from -> Double.valueOf(from.text()))
        .forEach((name, number) -> numbers.put(Enum.valueOf(keys, name), number));
    return numbers;
  }

  private static <V> Map<String, V> map(KeptReader in, Function<KeptReader, V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      map.put(in.text(), value.apply(in));
    }
    return map;
  }
}
