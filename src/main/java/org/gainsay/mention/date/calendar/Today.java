package org.gainsay.mention.date.calendar;

import java.time.LocalDate;

/**
 * The day on which a text speaks, and whether anything in the text asked for it: one of which
 * nothing did says the same on every day. For one thread.
 */
public final class Today {
  private final LocalDate date;
  private boolean asked;

  public Today(LocalDate date) {
    this.date = date;
  }

  public LocalDate date() {
    asked = true;
    return date;
  }

  public boolean isAsked() {
    return asked;
  }
}
