package org.gainsay.serve.view.wording;

import java.util.regex.Pattern;

/** Words of a command line that people copy: whatever a file is called, the shell takes it as one word. */
public final class Shell {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,-]+");

  private Shell() {}

  /** {@code a.md} as it is, {@code it's.md} as {@code 'it'\''s.md'}; a leading dash is no option. */
  public static String word(String text) {
    String safe = text.startsWith("-") ? "./" + text : text;
    return PLAIN.matcher(safe).matches() ? safe : "'" + safe.replace("'", "'\\''") + "'";
  }
}
