package org.gainsay.extract.naming.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.naming.told.Shape;

/** What all of some names begin with. */
final class CommonName {
  private CommonName() {}

  /** {@code Heron 2} of {@code Heron 2 9B} and {@code Heron 2 70B}. */
  static Optional<String> of(Set<String> names) {
    String common = null;
    for (String name : names) {
      common = common == null ? name : shared(common, name);
    }
    return names.size() > 1 && common != null && Shape.isVersioned(common)
        ? Optional.of(common)
        : Optional.empty();
  }

  private static String shared(String one, String other) {
    List<String> words = new ArrayList<>();
    String[] first = one.split(" ", -1);
    String[] second = other.split(" ", -1);
    for (int at = 0; at < Math.min(first.length, second.length); at++) {
      if (!first[at].equals(second[at])) {
        break;
      }
      words.add(first[at]);
    }
    return String.join(" ", words);
  }
}
