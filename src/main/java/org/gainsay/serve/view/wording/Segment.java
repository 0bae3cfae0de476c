package org.gainsay.serve.view.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;

/**
 * A stretch of a text over which the same claims stand.
 *
 * @param starting keys of the claims that begin here
 * @param claim key of the shortest claim that covers it, empty for none
 * @param kind its status, and whether it is disputed, as classes
 */
public record Segment(String text, List<String> starting, String claim, String kind) {

  /** A text in stretches; linear in its length and in claims but for sorting. */
  static List<Segment> of(Holdings holdings, String text, List<Claim> claims) {
    List<Claim> inside =
        claims.stream()
            .filter(claim -> claim.evidence().span().end() <= text.length())
            .sorted(Comparator.comparing((Claim claim) -> claim.evidence().span()))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    inside.forEach(claim -> cuts.addAll(List.of(start(claim), end(claim))));
    List<Segment> segments = new ArrayList<>();
    List<Claim> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      List<String> starting = new ArrayList<>();
      int place = from;
      open.removeIf(claim -> end(claim) <= place);
      for (; next < inside.size() && start(inside.get(next)) == from; next++) {
        open.add(inside.get(next));
        starting.add(Holdings.key(inside.get(next).iri()));
      }
      segments.add(segment(holdings, text.substring(from, to), starting, open));
      from = to;
    }
    return segments;
  }

  private static int start(Claim claim) {
    return claim.evidence().span().start();
  }

  private static int end(Claim claim) {
    return claim.evidence().span().end();
  }

  private static Segment segment(
      Holdings holdings, String text, List<String> starting, List<Claim> open) {
    return open.stream()
        .min(Comparator.comparingInt((Claim claim) -> claim.evidence().span().length()).thenComparing(Claim.ORDER))
        .map(claim -> new Segment(text, starting, Holdings.key(claim.iri()), kind(holdings, claim)))
        .orElseGet(() -> new Segment(text, starting, "", ""));
  }

  private static String kind(Holdings holdings, Claim claim) {
    return Words.of(claim.status()) + (holdings.on(claim).isEmpty() ? "" : " disputed");
  }

  Segment with(String other) {
    return new Segment(other, starting, claim, kind);
  }

  /** The same claims further on. */
  Segment continued() {
    return new Segment(text, List.of(), claim, kind);
  }

  public boolean isClaimed() {
    return !claim.isEmpty() && !text.isEmpty();
  }
}
