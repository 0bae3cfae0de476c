package org.gainsay.report.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.report.Wording;

/** A claim as the cells of a table. */
record ClaimRow(List<String> cells) {
  static final int COLUMNS = 6;

  private static final int WIDEST = 44;

  ClaimRow {
    cells = cells.stream().map(ClaimRow::shown).toList();
  }

  /** On one line: a value may have been found over two. */
  private static String shown(String cell) {
    return Columns.fitted(Printable.of(cell.strip().replace('\n', ' ')), WIDEST);
  }

  static ClaimRow of(Claim claim) {
    return new ClaimRow(
        List.of(
            claim.evidence().position().toString(),
            claim.subject().label(),
            Names.local(claim.property()) + Wording.scope(claim.statement().scope()),
            Wording.of(claim),
            Names.of(claim.status()),
            String.format(Locale.ROOT, "%.2f", claim.confidence())));
  }

  String text(int[] widths) {
    return IntStream.range(0, COLUMNS)
        .mapToObj(column -> Columns.padded(cells.get(column), widths[column]))
        .collect(Collectors.joining("  ", "  ", ""))
        .stripTrailing();
  }
}
