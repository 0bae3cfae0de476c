package org.gainsay.cli.console;

/** What the process ends with; the later one wins. */
public enum ExitCode {
  /** Nothing was found that the caller asked to fail on. */
  GOOD(0),
  /** Something was. */
  FOUND(1),
  /** A bad call, or input that could not be read. */
  UNREADABLE(2),
  /** Memory ended before there was a result. */
  NO_MEMORY(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
