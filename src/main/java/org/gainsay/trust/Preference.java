package org.gainsay.trust;

import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which of two is the better founded, whether that is enough to favour it, and why.
 *
 * @param joined the one that stands for several claims that hold only together, being the weakest; else null
 * @param margin of confidence in hundredths, which must be exceeded
 */
record Preference(Claim best, Claim rival, @Nullable Claim joined, boolean isDecided, long margin) {
  /** Null where neither is. */
  @Nullable Claim favoured() {
    return isDecided ? best : null;
  }

  /** A clause that says who is favoured, why and by how much. */
  String words() {
    return isDecided ? decided() : undecided();
  }

  private String decided() {
    return best.status() == Status.OFFICIAL
        ? "the official statement is favoured, as the maker's own word (" + against() + ")"
        : "that of " + place(best) + " is favoured, its confidence being " + against();
  }

  private String undecided() {
    if (best.status() == Status.OFFICIAL) {
      return joined == null ? "both are official, and neither is favoured" : "all are official, and none is favoured";
    }
    String nobody = joined == null ? "neither is favoured, as " : "neither side is favoured, as ";
    if (Math.abs(hundredths(best) - hundredths(rival)) > margin) {
      return nobody + "that nobody tells counts only where it is official (" + against() + ")";
    }
    return nobody + (figure(best).equals(figure(rival))
        ? "both have a confidence of " + figure(best)
        : String.format(Locale.ROOT, "confidences of %s and %s are within %.2f", figure(best), figure(rival), margin / 100.0));
  }

  /** {@code 0.90 against 0.40 (the weakest of several)}. */
  private String against() {
    return standing(best) + " against " + standing(rival);
  }

  private String standing(Claim claim) {
    return figure(claim) + (claim.equals(joined) ? " (the weakest of several)" : "");
  }

  private static long hundredths(Claim claim) {
    return Math.round(claim.confidence() * 100);
  }

  private static String figure(Claim claim) {
    return String.format(Locale.ROOT, "%.2f", claim.confidence());
  }

  /** With its line, as one document can take both sides. */
  private static String place(Claim claim) {
    String path = claim.source().path();
    return path.substring(path.lastIndexOf('/') + 1) + ":" + claim.evidence().position().line();
  }
}
