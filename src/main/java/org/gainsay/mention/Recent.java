package org.gainsay.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What was seen in the last short texts: cells, heads and labels are asked for again and again. */
final class Recent {
  private static final int LONGEST = 120;
  private static final int MOST = 256;

  private final Map<String, Mentions> seen = new HashMap<>();

  Mentions find(String text, Function<String, Mentions> reader) {
    if (text.length() > LONGEST) {
      return reader.apply(text);
    }
    Mentions known = seen.get(text);
    if (known == null) {
      known = reader.apply(text);
      if (seen.size() == MOST) {
        seen.clear();
      }
      seen.put(text, known);
    }
    return known;
  }
}
