package org.gainsay.trust.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which witness cites which, and which third addresses several of them cite. */
final class Citing {
  private final Witnesses witnesses;
  private final List<String> commonplaces;
  private final SortedMap<String, SortedSet<String>> cited = new TreeMap<>();
  private final Map<String, SortedSet<String>> outside = new HashMap<>();
  private final Map<String, String> spelt = new HashMap<>();

  Citing(Witnesses witnesses, Vocabulary vocabulary) {
    this.witnesses = witnesses;
    this.commonplaces = vocabulary.commonplaces();
  }

  /** Whom each cites: witnesses, and addresses that another cites, too. */
  SortedMap<String, SortedSet<String>> of(Stream<Source> sources) {
    sources.forEach(source -> source.cites().forEach(address -> add(source, address)));
    outside.forEach(
        (key, by) -> {
          String address = spelt.getOrDefault(key, key);
          if (by.size() > 1 && !isCommonplace(address)) {
            by.forEach(witness -> put(witness, address));
          }
        });
    return cited;
  }

  private void add(Source source, String address) {
    String by = witnesses.of(source);
    @Nullable String other = witnesses.at(address);
    if (other != null) {
      if (!other.equals(by)) {
        put(by, other);
      }
    } else if (isThird(source, address)) {
      String key = Address.key(address);
      outside.computeIfAbsent(key, k -> new TreeSet<>()).add(by);
      spelt.merge(key, address, (one, two) -> one.compareTo(two) <= 0 ? one : two);
    }
  }

  private void put(String by, String other) {
    cited.computeIfAbsent(by, b -> new TreeSet<>()).add(other);
  }

  /** A page elsewhere that can be somebody's source. */
  private boolean isThird(Source source, String address) {
    return Address.isPage(address)
        && !Address.isSameHost(address, source.metadata().address());
  }

  private boolean isCommonplace(String address) {
    return commonplaces.stream().anyMatch(common -> Address.isUnder(address, common));
  }
}
