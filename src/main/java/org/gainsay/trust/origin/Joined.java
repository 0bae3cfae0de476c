package org.gainsay.trust.origin;

import java.util.HashMap;
import java.util.Map;

/** Names that stand for one thing: each leads to the name that stands for all. */
final class Joined {
  private final Map<String, String> up = new HashMap<>();

  /** The name that stands for all that this one was joined to; itself at first. */
  String of(String name) {
    String top = name;
    for (String next = up.get(top); next != null; next = up.get(top)) {
      top = next;
    }
    for (String step = name; !step.equals(top); ) {
      String next = up.put(step, top);
      step = next == null ? top : next;
    }
    return top;
  }

  /** From now on {@code first} stands for both. */
  void join(String later, String first) {
    String below = of(later);
    String above = of(first);
    if (!below.equals(above)) {
      up.put(below, above);
    }
  }
}
