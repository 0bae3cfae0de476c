package org.gainsay.serve.view.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that compete for a place, and who gives it.
 *
 * @param status the best footing that anybody gives it on
 * @param from left end on the axis in percent, empty for what is on none
 * @param to right end
 * @param at where its mark stands
 * @param size of the mark: its confidence from 0 to 100
 */
public record ValueRow(
    String value,
    String status,
    String verdict,
    String confidence,
    List<Voice> voices,
    String from,
    String to,
    String at,
    int size) {
  private static final int FULL = 100;
  private static final double NARROW = 1.2;

  /** What some claims have in common, the best first, on an axis or on none. */
  static ValueRow of(Holdings holdings, List<Claim> claims, @Nullable Scale scale) {
    Claim best = claims.get(0);
    double confidence = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
    Extent extent = scale == null ? null : Extent.of(best.value());
    Reach reach = scale == null || extent == null ? Reach.NONE : Reach.of(extent, scale);
    return new ValueRow(
        Words.value(best),
        Words.of(best.status()),
        Words.of(holdings.support(best).verdict()),
        Words.decimal(confidence),
        Voice.of(claims),
        reach.from(),
        reach.to(),
        reach.at(),
        (int) Math.round(FULL * confidence));
  }

  /** Where a value begins, ends and has its mark; an open end reaches the end of the axis. */
  private record Reach(String from, String to, String at) {
    static final Reach NONE = new Reach("", "", "");

    static Reach of(Extent extent, Scale scale) {
      double from = extent.low() == null ? 0 : scale.at(extent.least());
      double to = extent.high() == null ? FULL : scale.at(extent.most());
      double at = extent.low() == null ? to : extent.high() == null ? from : (from + to) / 2;
      boolean wide = to - from > NARROW;
      return new Reach(wide ? Part.percent(from) : "", wide ? Part.percent(to) : "", Part.percent(at));
    }
  }

  /**
   * What one document says, once or more.
   *
   * @param by on whose word, empty for its own
   */
  public record Voice(
      String document, String documentKey, String claimKey, String status, String by, int times) {

    static List<Voice> of(List<Claim> claims) {
      Map<List<String>, List<Claim>> same = new LinkedHashMap<>();
      for (Claim claim : claims) {
        List<String> voice =
            List.of(claim.source().path(), Words.of(claim.status()), by(claim));
        same.computeIfAbsent(voice, v -> new ArrayList<>()).add(claim);
      }
      return same.values().stream().map(each -> of(each.get(0), each.size())).toList();
    }

    private static Voice of(Claim claim, int times) {
      return new Voice(
          Words.file(claim.source()),
          Holdings.key(claim.source()),
          Holdings.key(claim.iri()),
          Words.of(claim.status()),
          by(claim),
          times);
    }

    private static String by(Claim claim) {
      return String.join(" → ", claim.statement().manner().attributedTo());
    }
  }

  public boolean isOnAxis() {
    return !at.isEmpty();
  }

  /** Half the width of the mark, in pixels. */
  public int radius() {
    return 4 + size / 16;
  }

  /** How sure it is, in percent of a bar. */
  public String sureness() {
    return Part.percent(size);
  }
}
