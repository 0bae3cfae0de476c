package org.gainsay.quantity;

/** Which side of a figure its words leave open: {@code at least N} is MIN, {@code up to N} MAX. */
public enum Bound {
  NONE,
  MIN,
  MAX
}
