package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;

/**
 * Claims as a text table, one block a document.
 *
 * <pre>
 * notes/a.md
 *   3:1  Example-1  releaseDate  November 2023  rumoured  0.41
 * </pre>
 */
public final class ClaimTable {
  private final Theme theme;
  private String document = "";
  private boolean begun;

  public ClaimTable(Theme theme) {
    this.theme = theme;
  }

  /** All of them, by document and place, with an empty line after each document. */
  public void write(List<Claim> claims, Writer out) throws IOException {
    add(claims, out);
    end(out);
  }

  /** Further claims, of the last document or of later ones; what comes together is aligned. */
  public void add(List<Claim> claims, Writer out) throws IOException {
    Map<String, List<Claim>> byDocument =
        claims.stream().sorted(Claim.ORDER)
            .collect(
                Collectors.groupingBy(
                    claim -> claim.source().path(), LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Claim>> entry : byDocument.entrySet()) {
      begin(entry.getKey(), out);
      rows(entry.getValue().stream().map(ClaimRow::of).toList(), out);
    }
  }

  private void begin(String path, Writer out) throws IOException {
    if (!begun || !path.equals(document)) {
      end(out);
      out.write(theme.accent(Printable.of(path)) + "\n");
      document = path;
      begun = true;
    }
  }

  /** Ends the last document. */
  public void end(Writer out) throws IOException {
    if (begun) {
      out.write('\n');
      begun = false;
    }
  }

  private static void rows(List<ClaimRow> rows, Writer out) throws IOException {
    int[] widths =
        IntStream.range(0, ClaimRow.COLUMNS).map(column -> width(rows, column)).toArray();
    for (ClaimRow row : rows) {
      out.write(row.text(widths) + "\n");
    }
  }

  private static int width(List<ClaimRow> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.of(row.cells().get(column))).max().orElse(0);
  }
}
