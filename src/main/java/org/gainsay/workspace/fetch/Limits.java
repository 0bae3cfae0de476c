package org.gainsay.workspace.fetch;

import java.time.Duration;

/**
 * How far a page may go.
 *
 * @param bytes of its body
 * @param time from the first request to the last byte
 * @param redirects followed one after the other
 * @param allowPrivate whether addresses of this machine and of local networks may be read
 */
public record Limits(long bytes, Duration time, int redirects, boolean allowPrivate) {
  public static final Limits USUAL = new Limits(20_000_000, Duration.ofSeconds(30), 5, false);

  public Limits {
    if (bytes < 1 || time.isNegative() || time.isZero() || redirects < 0) {
      throw new IllegalArgumentException("no limits: " + bytes + ", " + time + ", " + redirects);
    }
  }
}
