package org.gainsay.serve.view.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;
import org.gainsay.source.Source;

/** What each document says of each property of a subject. */
public record Matrix(List<Column> columns, List<Row> rows) {
  /** A document. */
  public record Column(String key, String name) {}

  /** A property under some conditions; a cell for each column. */
  public record Row(String property, String scope, List<List<Cell>> cells) {}

  /** A value, and where it is said, the first time of some. */
  public record Cell(
      String value, String status, String verdict, String documentKey, String claimKey, int times) {}

  public static Matrix of(Holdings holdings, List<Claim> claims) {
    List<Source> sources = claims.stream().map(Claim::source).distinct().toList();
    Map<List<String>, List<Claim>> rows = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<String> place =
          List.of(Words.property(holdings.vocabulary(), claim.property()), Words.scope(claim));
      rows.computeIfAbsent(place, p -> new ArrayList<>()).add(claim);
    }
    return new Matrix(
        sources.stream().map(source -> new Column(Holdings.key(source), Words.file(source))).toList(),
        rows.entrySet().stream()
            .sorted((one, other) -> name(one).compareTo(name(other)))
            .map(row -> row(holdings, row, sources))
            .toList());
  }

  private static String name(Map.Entry<List<String>, List<Claim>> row) {
    return String.join(" ", row.getKey());
  }

  private static Row row(
      Holdings holdings, Map.Entry<List<String>, List<Claim>> row, List<Source> sources) {
    List<List<Cell>> cells =
        sources.stream().map(source -> cells(holdings, row.getValue(), source)).toList();
    return new Row(row.getKey().get(0), row.getKey().get(1), cells);
  }

  /** What one document says, each value and footing once. */
  private static List<Cell> cells(Holdings holdings, List<Claim> claims, Source source) {
    Map<List<Object>, List<Claim>> same = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.source().equals(source))
        .forEach(claim -> same.computeIfAbsent(sense(claim), s -> new ArrayList<>()).add(claim));
    return same.values().stream().map(each -> cell(holdings, each.get(0), each.size())).toList();
  }

  private static List<Object> sense(Claim claim) {
    return List.of(claim.value().meaning(), claim.statement().polarity(), claim.status());
  }

  private static Cell cell(Holdings holdings, Claim claim, int times) {
    return new Cell(
        Words.value(claim),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        Holdings.key(claim.source()),
        Holdings.key(claim.iri()),
        times);
  }
}
