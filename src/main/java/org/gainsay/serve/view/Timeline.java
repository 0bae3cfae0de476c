package org.gainsay.serve.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.serve.holding.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * The dates that documents claim against the days on which they say so.
 *
 * @param rows by the date claimed
 */
public record Timeline(List<Row> rows, List<Scale.Tick> ticks) {
  /**
   * One date.
   *
   * @param said the day of the document, empty where it is not known; {@code saidAt} likewise
   * @param from left end of the date claimed on the axis, in percent
   */
  public record Row(
      String property,
      String claimed,
      String status,
      String document,
      String documentKey,
      String claimKey,
      String said,
      String from,
      String to,
      String at,
      String saidAt) {}

  static Timeline of(Holdings holdings, List<Claim> claims) {
    List<Claim> dated =
        claims.stream()
            .filter(claim -> claim.value() instanceof Value.DateValue)
            .sorted(Comparator.comparingDouble(Timeline::earliest).thenComparing(Claim.ORDER))
            .toList();
    List<Double> ends = new ArrayList<>();
    dated.forEach(claim -> ends.addAll(ends(claim)));
    Scale scale = Scale.of(ends);
    return new Timeline(
        dated.stream().map(claim -> row(holdings, claim, scale)).toList(),
        dated.isEmpty() ? List.of() : scale.ticks(day -> LocalDate.ofEpochDay((long) day).toString()));
  }

  private static double earliest(Claim claim) {
    return extent(claim).least();
  }

  private static Extent extent(Claim claim) {
    return Objects.requireNonNull(Extent.of(claim.value()));
  }

  private static List<Double> ends(Claim claim) {
    List<Double> ends = new ArrayList<>(List.of(extent(claim).least(), extent(claim).most()));
    LocalDate said = claim.source().metadata().spokenOn();
    if (said != null) {
      ends.add((double) said.toEpochDay());
    }
    return ends;
  }

  private static Row row(Holdings holdings, Claim claim, Scale scale) {
    Extent extent = extent(claim);
    @Nullable LocalDate said = claim.source().metadata().spokenOn();
    double from = scale.at(extent.least());
    double to = scale.at(extent.most());
    return new Row(
        Words.property(holdings.vocabulary(), claim.property()),
        Words.value(claim),
        Words.of(claim.status()),
        Words.file(claim.source()),
        Holdings.key(claim.source()),
        Holdings.key(claim.iri()),
        said == null ? "" : said.toString(),
        Part.percent(from),
        Part.percent(to),
        Part.percent((from + to) / 2),
        said == null ? "" : scale.percent((double) said.toEpochDay()));
  }
}
