package org.gainsay.serve.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;

/**
 * The values that compete for one place: a property of a subject under the same conditions.
 *
 * @param scope the conditions, empty for none
 * @param ticks of the axis on which the values stand; empty where they are on none, and only how sure
 *     they are can be drawn
 * @param note about the axis, empty for none
 */
public record Contest(String scope, List<ValueRow> rows, List<Tick> ticks, String note) {

  /** Those of one slot, or of one property where its conditions do not matter. */
  public static Contest of(Holdings holdings, List<Claim> claims) {
    Map<String, List<Claim>> values = new LinkedHashMap<>();
    for (Claim claim : claims.stream().sorted(best()).toList()) {
      String meaning = claim.statement().polarity() + claim.value().meaning();
      values.computeIfAbsent(meaning, m -> new ArrayList<>()).add(claim);
    }
    List<Extent> extents =
        claims.stream().map(claim -> Extent.of(claim.value())).filter(Objects::nonNull).distinct().toList();
    boolean scaled = extents.size() > 1;
    Scale scale = Scale.of(extents);
    return new Contest(
        Words.scope(claims.get(0)),
        values.values().stream().map(same -> ValueRow.of(holdings, same, scaled ? scale : null)).toList(),
        scaled ? scale.ticks() : List.of(),
        scaled && scale.isLogarithmic() ? "The axis is logarithmic." : "");
  }

  private static Comparator<Claim> best() {
    return Comparator.comparing(Claim::status)
        .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
        .thenComparing(Claim.ORDER);
  }

  /** Whether the values stand on an axis of their own. */
  public boolean isScaled() {
    return !ticks.isEmpty();
  }

  boolean isOpen() {
    return rows.size() > 1;
  }
}
