package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;

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
            Names.local(claim.property()) + scope(claim.statement().scope()),
            (claim.statement().polarity() == Polarity.DENIED ? "not " : "") + value(claim.value()),
            Names.of(claim.status()),
            String.format(Locale.ROOT, "%.2f", claim.confidence())));
  }

  private static String scope(Map<String, String> scope) {
    return scope.isEmpty()
        ? ""
        : scope.entrySet().stream()
            .map(condition -> condition.getKey() + " " + condition.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.ConceptValue concept -> concept.concept().label();
      case Value.EntityValue entity -> entity.entity().label();
      case Value.UndisclosedValue undisclosed -> "undisclosed: " + undisclosed.text();
      case Value.QuantityValue quantity -> quantity.text();
      case Value.DateValue date -> date.text();
      case Value.TextValue text -> text.text();
    };
  }

  String text(int[] widths) {
    return IntStream.range(0, COLUMNS)
        .mapToObj(column -> Columns.padded(cells.get(column), widths[column]))
        .collect(Collectors.joining("  ", "  ", ""))
        .stripTrailing();
  }
}
