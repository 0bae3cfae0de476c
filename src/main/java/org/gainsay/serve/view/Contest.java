package org.gainsay.serve.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Slot;
import org.gainsay.serve.holding.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * The values that compete for one place: a property of a subject under the same conditions.
 *
 * @param scope the conditions, empty for none
 * @param note about the axis, empty for none
 */
public record Contest(
    String property,
    String scope,
    List<ValueRow> rows,
    List<Scale.Tick> ticks,
    String note,
    List<FindingLine> findings) {
  private static final int FULL = 100;
  private static final double NARROW = 1.2;

  /** Those of one subject, the disputed first. */
  static List<Contest> of(Holdings holdings, List<Claim> claims) {
    Map<Slot, List<Claim>> slots = new LinkedHashMap<>();
    claims.forEach(claim -> slots.computeIfAbsent(claim.slot(), slot -> new ArrayList<>()).add(claim));
    return slots.values().stream()
        .map(slot -> contest(holdings, slot))
        .sorted(
            Comparator.comparingInt((Contest contest) -> -contest.findings().size())
                .thenComparing(Contest::property)
                .thenComparing(Contest::scope))
        .toList();
  }

  private static Contest contest(Holdings holdings, List<Claim> slot) {
    Map<String, List<Claim>> values = new LinkedHashMap<>();
    for (Claim claim : slot.stream().sorted(best()).toList()) {
      String meaning = claim.statement().polarity() + claim.value().meaning();
      values.computeIfAbsent(meaning, m -> new ArrayList<>()).add(claim);
    }
    List<Extent> extents = extents(slot);
    List<Double> ends = new ArrayList<>();
    extents.forEach(extent -> ends.addAll(List.of(extent.least(), extent.most())));
    Scale scale = Scale.of(ends);
    boolean dates = extents.stream().anyMatch(Extent::isDate);
    return new Contest(
        Words.property(holdings.vocabulary(), slot.get(0).property()),
        Words.scope(slot.get(0)),
        values.values().stream().map(claims -> row(holdings, claims, scale)).toList(),
        values.size() < 2 || extents.isEmpty()
            ? List.of()
            : scale.ticks(dates ? Contest::day : Extent::figure),
        scale.isLogarithmic() ? "The axis is logarithmic." : "",
        findings(holdings, slot));
  }

  /** Whether several values are given, or a finding speaks of one. */
  public boolean isDisputed() {
    return rows.size() > 1 || !findings.isEmpty();
  }

  private static Comparator<Claim> best() {
    return Comparator.comparing(Claim::status)
        .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
        .thenComparing(Claim.ORDER);
  }

  private static List<Extent> extents(List<Claim> claims) {
    return claims.stream().map(claim -> Extent.of(claim.value())).filter(Objects::nonNull).toList();
  }

  private static String day(double days) {
    return LocalDate.ofEpochDay((long) days).toString();
  }

  private static List<FindingLine> findings(Holdings holdings, List<Claim> slot) {
    return FindingLine.all(
        holdings,
        slot.stream().flatMap(claim -> holdings.on(claim).stream()).distinct().toList());
  }

  private static ValueRow row(Holdings holdings, List<Claim> claims, Scale scale) {
    Claim best = claims.get(0);
    double confidence = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
    @Nullable Extent extent = Extent.of(best.value());
    double from = extent == null ? 0 : extent.low() == null ? 0 : scale.at(extent.least());
    double to = extent == null ? 0 : extent.high() == null ? FULL : scale.at(extent.most());
    boolean wide = extent != null && to - from > NARROW;
    double at = extent == null ? 0 : extent.low() == null ? to : extent.high() == null ? from : (from + to) / 2;
    return new ValueRow(
        Words.value(best),
        Words.of(best.status()),
        Words.of(holdings.support(best).verdict()),
        Words.decimal(confidence),
        ValueRow.Voice.of(claims),
        wide ? Part.percent(from) : "",
        wide ? Part.percent(to) : "",
        extent == null ? "" : Part.percent(at),
        (int) Math.round(FULL * confidence));
  }
}
