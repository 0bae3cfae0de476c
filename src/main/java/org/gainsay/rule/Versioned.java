package org.gainsay.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;

/** The claims of documents of which several versions were read: all that history is made of. */
final class Versioned {
  private Versioned() {}

  /** In their order; linear in claims. */
  static List<Claim> of(List<Claim> claims) {
    Map<String, String> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Claim claim : claims) {
      String identity = claim.source().identity();
      String path = claim.source().path();
      if (!path.equals(first.computeIfAbsent(identity, known -> path))) {
        several.add(identity);
      }
    }
    return several.isEmpty()
        ? List.of()
        : claims.stream().filter(claim -> several.contains(claim.source().identity())).toList();
  }
}
