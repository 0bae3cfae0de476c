package org.gainsay.extract.naming.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;

/**
 * Members of a family by the size in their names: in a text about Heron, {@code the 34B} is {@code
 * Heron-2-34B}, or what {@code Heron-2-34B-Chat} and {@code Heron-2-34B-Base} begin with.
 */
public final class SizedMembers {
  private static final Pattern SIZE =
      Pattern.compile("[- ](\\d{1,4}(?:\\.\\d{1,2})?[\\p{L}]{1,2})(?=[- ]|$)");

  private SizedMembers() {}

  /** A name up to its size. */
  private record Sized(Individual member, String stem, String head, String size) {
    String name() {
      return member.labels().preferred();
    }

    boolean isPlain() {
      return head.equals(name());
    }
  }

  /**
   * Those of a document under their sizes, each of which means but one.
   *
   * @param about whom it is about
   */
  public static Map<String, Individual> of(List<Individual> own, String about) {
    String family = Names.key(stem(about));
    Map<String, List<Sized>> sizes = new LinkedHashMap<>();
    for (Individual each : about.isEmpty() ? List.<Individual>of() : own) {
      sized(each)
          .filter(sized -> Names.key(sized.stem()).startsWith(family))
          .ifPresent(sized -> sizes.computeIfAbsent(sized.size(), size -> new ArrayList<>()).add(sized));
    }
    Map<String, Individual> members = new LinkedHashMap<>();
    sizes.forEach((size, all) -> meant(all, family).ifPresent(member -> members.put(size, member)));
    return members;
  }

  private static Optional<Individual> meant(List<Sized> all, String family) {
    List<Sized> plain = all.stream().filter(Sized::isPlain).toList();
    List<Sized> nearest = plain.stream().filter(sized -> Names.key(sized.stem()).equals(family)).toList();
    if (plain.isEmpty()) {
      return ofHead(all);
    }
    List<Sized> meant = nearest.isEmpty() ? plain : nearest;
    return meant.stream().map(sized -> Names.key(sized.head())).distinct().count() == 1
        ? Optional.of(meant.get(0).member())
        : Optional.empty();
  }

  /** The shortest where all begin with it, else what they all begin with up to their size. */
  private static Optional<Individual> ofHead(List<Sized> all) {
    Sized shortest = all.stream().min(Comparator.comparingInt(sized -> sized.name().length())).orElseThrow();
    if (all.stream().allMatch(sized -> sized.name().startsWith(shortest.name()))) {
      return Optional.of(shortest.member());
    }
    String head = shortest.head();
    return all.stream().allMatch(sized -> sized.head().equals(head))
        ? Optional.of(new Individual(Names.iri(head), new Labels(head, List.of(), List.of()), shortest.member().classes(), false))
        : Optional.empty();
  }

  private static Optional<Sized> sized(Individual individual) {
    String name = individual.labels().preferred();
    Matcher size = SIZE.matcher(name);
    return size.find()
        ? Optional.of(new Sized(individual, name.substring(0, size.start()), name.substring(0, size.end(1)), size.group(1)))
        : Optional.empty();
  }

  private static String stem(String name) {
    Matcher size = SIZE.matcher(name);
    return size.find() ? name.substring(0, size.start()) : name;
  }
}
