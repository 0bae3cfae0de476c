package org.gainsay.mention.unit;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers to words that were asked before, none included; a few thousand, then it starts anew. */
final class Recent<T> {
  private static final int MOST = 4096;

  /** An answer that is worked out. */
  interface Asked<T> extends Function<String, @Nullable T> {}

  private final ConcurrentHashMap<String, Optional<T>> answers = new ConcurrentHashMap<>();

  @Nullable T of(String word, Asked<T> asked) {
    Optional<T> known = answers.get(word);
    if (known == null) {
      known = Optional.ofNullable(asked.apply(word));
      if (answers.size() >= MOST) {
        answers.clear();
      }
      answers.put(word, known);
    }
    return known.orElse(null);
  }
}
