package org.gainsay.vocabulary.word;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A compact form as people write it, as a pattern over names of properties.
 *
 * <pre>new Notation("{width}x{height}")  // 30cm x 40cm</pre>
 */
public record Notation(String pattern) {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)\\}");

  /** The local names of its properties, in order. */
  public List<String> properties() {
    return PLACE.matcher(pattern).results().map((MatchResult place) -> place.group(1)).toList();
  }
}
