package org.gainsay.mention.unit;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is measured, as powers of base dimensions; those without one in the SI (information, money,
 * passengers) are dimensions of their own. A pure number has none.
 *
 * <pre>Dimension.read("A0E0L1I0M0H0T-2D0")  // length per time squared</pre>
 */
public record Dimension(Map<String, Integer> powers) {
  static final Dimension NONE = new Dimension(Map.of());

  public Dimension {
    powers = Map.copyOf(powers);
  }

  public static Dimension own(String name) {
    return new Dimension(Map.of(name, 1));
  }

  /** Reads QUDT's dimension vectors; its D, a mark of no dimension, is left out. */
  static Dimension read(String vector) {
    Map<String, Integer> powers = new TreeMap<>();
    int at = 0;
    while (at < vector.length()) {
      int end = at + 1;
      while (end < vector.length() && !Character.isLetter(vector.charAt(end))) {
        end++;
      }
      int power = Integer.parseInt(vector.substring(at + 1, end));
      if (power != 0 && vector.charAt(at) != 'D') {
        powers.put(vector.substring(at, at + 1), power);
      }
      at = end;
    }
    return new Dimension(powers);
  }

  Dimension times(Dimension other, int exponent) {
    Map<String, Integer> product = new TreeMap<>(powers);
    other.powers.forEach((name, power) -> product.merge(name, power * exponent, Integer::sum));
    product.values().removeIf(power -> power == 0);
    return new Dimension(product);
  }
}
