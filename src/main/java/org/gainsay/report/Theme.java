package org.gainsay.report;

/**
 * How the parts of a text are told apart on a terminal, by what they are for.
 *
 * <pre>Theme.PLAIN.error("error")  // "error"</pre>
 */
public enum Theme {
  /** For files, pipes and whoever wants no colours. */
  PLAIN("", "", "", ""),
  /** For terminals: the eight colours that every one of them has, so that its own palette holds. */
  ANSI("\u001b[1;31m", "\u001b[1;36m", "\u001b[2m", "\u001b[0m");

  private final String error;
  private final String accent;
  private final String quiet;
  private final String end;

  Theme(String error, String accent, String quiet, String end) {
    this.error = error;
    this.accent = accent;
    this.quiet = quiet;
    this.end = end;
  }

  /** What is wrong. */
  public String error(String text) {
    return error + text + end;
  }

  /** What the eye should find first among what is not wrong. */
  public String accent(String text) {
    return accent + text + end;
  }

  /** What is needed now and then only. */
  public String quiet(String text) {
    return quiet + text + end;
  }
}
