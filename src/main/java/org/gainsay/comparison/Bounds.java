package org.gainsay.comparison;

import java.time.LocalDate;
import org.gainsay.quantity.PartialDate;

/** The least and the most that a value can be: every side is written out. */
public sealed interface Bounds {
  /** Whether nothing lies in both; figures and days never compete. */
  boolean disjoint(Bounds other);

  /** Figures; an open side is infinite. */
  record Figures(double low, double high) implements Bounds {
    @Override
    public boolean disjoint(Bounds other) {
      return other instanceof Figures figures && (high < figures.low || figures.high < low);
    }
  }

  /** Days; an open side is the year 1 or 9999. */
  record Days(LocalDate low, LocalDate high) implements Bounds {
    static Days of(PartialDate date) {
      return new Days(date.earliest(), date.latest());
    }

    @Override
    public boolean disjoint(Bounds other) {
      return other instanceof Days days && (high.isBefore(days.low) || days.high.isBefore(low));
    }
  }
}
