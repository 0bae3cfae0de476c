package org.gainsay.report.exchange;

import org.gainsay.claim.Evidence;

/**
 * Words of a page by which a reader's program finds them.
 *
 * @param isSource whether they are those of the file, so that offsets into it hold
 */
public record Quotation(String exact, String prefix, String suffix, boolean isSource) {
  /** As they stand in the file. */
  public static Quotation of(Evidence evidence) {
    return new Quotation(evidence.quote(), evidence.prefix(), evidence.suffix(), true);
  }
}
