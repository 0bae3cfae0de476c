package org.gainsay.extract.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells that say whether something is there. */
public final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "✓", "✔", "✔️", "✅", "☑", "x", "available", "included", "fitted", "supported", "standard", "as standard", "present");
  private static final Set<String> NO = Set.of("no", "n", "false", "✗", "✘", "❌", "✖", "not available", "unavailable", "not included", "not fitted", "not supported", "absent");

  /** {@code Yes, since 1950}, {@code no (planned)}: the word before a mark. */
  private static final Pattern LED = Pattern.compile("(?i)(yes|no)(?:[,;.]|\\s?\\(|\\s[–—-]\\s)");

  private YesNo() {}

  /** True, false, or null where the text says neither. */
  public static @Nullable Boolean of(String text) {
    Matcher led = LED.matcher(text.strip());
    String word = (led.lookingAt() ? led.group(1) : text.strip()).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? false : null;
  }
}
