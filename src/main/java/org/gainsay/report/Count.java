package org.gainsay.report;

/** A number of things, in words: {@code 1 error}, {@code 3 errors}. */
public final class Count {
  private Count() {}

  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
