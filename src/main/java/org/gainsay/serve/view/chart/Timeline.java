package org.gainsay.serve.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The dates that documents claim against the days on which they say so.
 *
 * @param rows by the date claimed
 */
public record Timeline(List<Row> rows, List<Tick> ticks) {
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

  public static Timeline of(Holdings holdings, List<Claim> claims) {
    List<Claim> dated =
        claims.stream()
            .filter(claim -> claim.value() instanceof Value.DateValue)
            .sorted(Comparator.comparingDouble(Timeline::earliest).thenComparing(Claim.ORDER))
            .toList();
    List<Extent> extents = new ArrayList<>();
    dated.forEach(claim -> extents.addAll(extents(claim)));
    Scale scale = Scale.of(extents);
    return new Timeline(
        dated.stream().map(claim -> row(holdings, claim, scale)).toList(),
        dated.isEmpty() ? List.of() : scale.ticks());
  }

  private static double earliest(Claim claim) {
    return extent(claim).least();
  }

  private static Extent extent(Claim claim) {
    return Objects.requireNonNull(Extent.of(claim.value()));
  }

  private static List<Extent> extents(Claim claim) {
    LocalDate said = claim.source().metadata().spokenOn();
    return said == null ? List.of(extent(claim)) : List.of(extent(claim), Extent.of(said));
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
