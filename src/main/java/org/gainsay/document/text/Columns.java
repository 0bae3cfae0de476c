package org.gainsay.document.text;

import java.util.Arrays;
import java.util.List;
import org.gainsay.source.Span;

/** The columns of a table's first row, and whether further rows have the same. */
final class Columns {
  private final Separator separator;
  private final List<Span> first;
  private final boolean[] left;
  private final boolean[] right;

  Columns(Separator separator, Line line) {
    this.separator = separator;
    this.first = separator.places(line);
    this.left = new boolean[first.size()];
    this.right = new boolean[first.size()];
    Arrays.fill(left, true);
    Arrays.fill(right, true);
  }

  int count() {
    return first.size();
  }

  /** Whether a row has as many cells; between blanks also each below the one above. */
  boolean hold(Line line) {
    List<Span> row = separator.places(line);
    if (row.size() != first.size()) {
      return false;
    }
    if (separator == Separator.BLANKS) {
      for (int column = 1; column < row.size(); column++) {
        left[column] &= row.get(column).start() == first.get(column).start();
        right[column] &= row.get(column).end() == first.get(column).end();
        if (!left[column] && !right[column]) {
          return false;
        }
      }
    }
    return true;
  }
}
