package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Source;

/** What each document says of each property of a subject. */
public record Matrix(List<Column> columns, List<Row> rows) {
  /** A document. */
  public record Column(String key, String name) {}

  /** A property under some conditions; a cell for each column. */
  public record Row(String property, String scope, List<List<Cell>> cells) {}

  /** A value, and where it is said. */
  public record Cell(String value, String status, String verdict, String documentKey, String claimKey) {}

  static Matrix of(Holdings holdings, List<Claim> claims) {
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
        sources.stream()
            .map(
                source ->
                    row.getValue().stream()
                        .filter(claim -> claim.source().equals(source))
                        .map(claim -> cell(holdings, claim))
                        .toList())
            .toList();
    return new Row(row.getKey().get(0), row.getKey().get(1), cells);
  }

  private static Cell cell(Holdings holdings, Claim claim) {
    return new Cell(
        Words.value(claim),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        Holdings.key(claim.source()),
        Holdings.key(claim.iri()));
  }
}
