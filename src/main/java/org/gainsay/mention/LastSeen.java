package org.gainsay.mention;

import java.util.HashMap;
import java.util.Map;

/** What the last texts showed, as long as there is room for them. For one thread. */
final class LastSeen {
  /** Of how many units at most they are kept: what is seen in a text takes some times its room. */
  private static final int MOST = 50_000;

  private final Map<String, Seen> seen = new HashMap<>();
  private int units;

  Seen of(String text) {
    if (text.length() > MOST / 2) {
      return new Seen(text);
    }
    Seen known = seen.get(text);
    if (known == null) {
      known = new Seen(text);
      keep(text, known);
    }
    return known;
  }

  private void keep(String text, Seen looked) {
    units += text.length() + 1;
    if (units > MOST) {
      seen.clear();
      units = text.length() + 1;
    }
    seen.put(text, looked);
  }
}
