package org.gainsay.workspace.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.finding.naming.Lookalike;
import org.gainsay.finding.naming.Lookalike.Reason;
import org.gainsay.finding.naming.Naming;
import org.gainsay.vocabulary.word.Names;

/**
 * Which names may be names of one thing. Their figures are the same: a version tells things apart;
 * and so does every further word, but for those that say nothing of which thing it is.
 *
 * <pre>new Lookalikes(Set.of("acme")).among(things)</pre>
 *
 * <p>Names meet only under a key that they share, so it is linear in names as long as few share one.
 */
public final class Lookalikes {
  /** Of more names under one key, only neighbours are compared. */
  private static final int CROWD = 50;

  private final Set<String> saidOfMany;

  /**
   * @param saidOfMany words, in small letters, that go with many names: makers, kinds of thing
   */
  public Lookalikes(Set<String> saidOfMany) {
    this.saidOfMany = Set.copyOf(saidOfMany);
  }

  /** A thing under one of its spellings. */
  private record Entry(Naming naming, NameParts parts) {}

  /** Each pair once, with the surest reason; of two that are known, neither is doubted. */
  public List<Lookalike> among(List<Naming> namings) {
    Map<String, List<Entry>> keys = new HashMap<>();
    namings.stream()
        .sorted(Comparator.comparing(Naming::iri))
        .forEach(naming -> index(naming, keys));
    Map<Set<String>, Lookalike> found = new HashMap<>();
    keys.values().forEach(entries -> compare(entries, found));
    return found.values().stream().sorted(Lookalike.ORDER).toList();
  }

  private void index(Naming naming, Map<String, List<Entry>> keys) {
    for (String spelling : naming.spellings()) {
      Entry entry = new Entry(naming, NameParts.of(spelling));
      keys(entry.parts)
          .distinct()
          .forEach(key -> keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry));
    }
  }

  /** All letters, with and without words said of many; words sorted; one of them cut to stumps. */
  private Stream<String> keys(NameParts parts) {
    NameParts sorted = parts.sorted();
    Stream<String> whole =
        Stream.of(
            letters(parts),
            letters(parts.without(saidOfMany)),
            "b " + String.join(" ", sorted.words()) + " " + sorted.figures());
    return Stream.concat(whole, typos(parts, " " + parts.figures()));
  }

  private static String letters(NameParts parts) {
    return "a " + parts.letters() + parts.figures();
  }

  private static Stream<String> typos(NameParts parts, String figures) {
    List<String> words = parts.words();
    return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
        .flatMap(
            at -> {
              List<String> rest = new ArrayList<>(words);
              rest.remove((int) at);
              String others = "c " + at + " " + String.join(" ", rest) + figures + " ";
              return Spelling.stumps(words.get(at)).stream().map(stump -> others + stump);
            });
  }

  private void compare(List<Entry> entries, Map<Set<String>, Lookalike> found) {
    for (int at = 0; at < entries.size(); at++) {
      int end = Math.min(entries.size(), at + CROWD);
      for (Entry other : entries.subList(at + 1, Math.max(at + 1, end))) {
        compare(entries.get(at), other, found);
      }
    }
  }

  private void compare(Entry one, Entry other, Map<Set<String>, Lookalike> found) {
    boolean same = one.naming.iri().equals(other.naming.iri());
    if (!same && !(one.naming.known() && other.naming.known())) {
      reason(one, other)
          .ifPresent(
              reason ->
                  found.merge(
                      Set.of(one.naming.iri(), other.naming.iri()),
                      pair(one.naming, other.naming, reason),
                      (first, second) ->
                          first.reason().compareTo(second.reason()) <= 0 ? first : second));
    }
  }

  private static Lookalike pair(Naming one, Naming other, Reason reason) {
    boolean turned =
        one.known() != other.known() ? one.known() : one.label().compareTo(other.label()) > 0;
    return turned ? new Lookalike(other, one, reason) : new Lookalike(one, other, reason);
  }

  private Optional<Reason> reason(Entry one, Entry other) {
    if (shareAName(one.naming, other.naming)) {
      return Optional.of(Reason.ALIAS);
    }
    NameParts first = one.parts;
    NameParts second = other.parts;
    if (letters(first).equals(letters(second))) {
      return Optional.of(Reason.SPACING);
    }
    if (first.sorted().equals(second.sorted())) {
      return Optional.of(Reason.ORDER);
    }
    if (letters(first.without(saidOfMany)).equals(letters(second))
        || letters(second.without(saidOfMany)).equals(letters(first))) {
      return Optional.of(Reason.ADDITION);
    }
    return first.figures().equals(second.figures()) && oneTypo(first.words(), second.words())
        ? Optional.of(Reason.TYPO)
        : Optional.empty();
  }

  private static boolean shareAName(Naming one, Naming other) {
    return one.spellings().stream()
        .anyMatch(name -> other.spellings().stream().anyMatch(each -> Names.same(name, each)));
  }

  private static boolean oneTypo(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    List<Integer> different =
        Stream.iterate(0, at -> at < one.size(), at -> at + 1)
            .filter(at -> !one.get(at).equals(other.get(at)))
            .toList();
    return different.size() == 1
        && Spelling.close(one.get(different.get(0)), other.get(different.get(0)));
  }
}
