package org.gainsay.vocabulary.word;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that change what is said around them.
 *
 * @param words as people write them
 * @param strength how much of the claim is left under the cue, from 0 to 1; 1 where it does not say
 * @param number the factor of a magnitude; of an anaphor, for how many it stands, or with 1 and -1
 *     for which of those named last; else null
 * @param follows whether it stands behind what it governs ({@code or more}) rather than before
 */
public record Cue(
    CueKind kind, List<String> words, double strength, @Nullable BigDecimal number, boolean follows) {
  public Cue {
    words = List.copyOf(words);
  }
}
