package org.gainsay.document.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.SourceSpan;
import org.gainsay.document.passage.Escapes;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.source.Span;

/**
 * From the places that the parser tells to those in the text. In a cell of a table {@code \|} is
 * taken for one unit before its inline markup is parsed: what follows it is told one too early.
 */
final class Places {
  private static final String ESCAPED = "\\|";

  /** Outside of tables. */
  static final Places AS_TOLD = new Places(Integer.MAX_VALUE, new int[0]);

  private final int end;
  private final int[] escapes;

  /**
   * @param escapes where escaped pipes are told to stand, in order
   */
  private Places(int end, int[] escapes) {
    this.end = end;
    this.escapes = escapes;
  }

  static Places inCell(TableCell cell, String content) {
    if (cell.getSourceSpans().isEmpty()) {
      return AS_TOLD;
    }
    SourceSpan span = cell.getSourceSpans().get(0);
    int start = span.getInputIndex();
    int end = start + span.getLength();
    return new Places(end, escapes(content.substring(start, end), start));
  }

  private static int[] escapes(String cell, int start) {
    IntStream.Builder told = IntStream.builder();
    int count = 0;
    for (int at = cell.indexOf(ESCAPED); at >= 0; at = cell.indexOf(ESCAPED, at + 2)) {
      told.add(start + at - count++);
    }
    return told.build().toArray();
  }

  Span span(SourceSpan told) {
    int start = told.getInputIndex();
    return new Span(place(start), place(start + told.getLength()));
  }

  private int place(int told) {
    int found = Arrays.binarySearch(escapes, told);
    int before = found >= 0 ? found : -found - 1;
    return Math.min(told + before, end);
  }

  /** Adds the words of inline code; only in a cell can a unit of it be escaped. */
  void code(String source, Span inside, String literal, PassageBuilder words) {
    if (escapes.length == 0) {
      words.copy(inside.start(), inside.end());
    } else {
      Escapes.markdown(source, inside, literal, words);
    }
  }
}
