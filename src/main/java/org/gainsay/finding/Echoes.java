package org.gainsay.finding;

import java.util.Set;

/**
 * Claims of values that several documents state and one origin alone stands behind: agreement that
 * is one source repeated.
 *
 * @param claims their IRIs
 */
public record Echoes(Set<String> claims) {
  /** Where nobody asked. */
  public static final Echoes NONE = new Echoes(Set.of());

  public Echoes {
    claims = Set.copyOf(claims);
  }
}
