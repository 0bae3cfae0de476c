package org.gainsay.extract.value;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells that say whether something is there. */
public final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "✓", "✔", "✔️", "✅", "☑", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "✗", "✘", "❌", "✖");

  private YesNo() {}

  /** True, false, or null where the text says neither. */
  public static @Nullable Boolean of(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? false : null;
  }
}
