package org.gainsay.extract.table.head;

import java.util.List;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.value.Scopes;
import org.gainsay.vocabulary.word.WordList;

/**
 * Rows that name nothing known beside figures of one and the same thing: each has a part of it
 * ({@code Gravel | 12 t}), and the row of the total the whole.
 */
public final class Items {
  private static final WordList PARTS = WordList.of("what a whole is put together from");

  private Items() {}

  /** Marks the heads of a row that are names of parts, under the heads over its cells. */
  public static void mark(List<Head> side, List<List<Head>> top) {
    boolean about =
        side.stream().anyMatch(head -> head.subject() != null || head.isLabel())
            || top.stream().flatMap(List::stream).anyMatch(head -> head.subject() != null);
    if (!about) {
      side.replaceAll(Items::part);
    }
  }

  private static Head part(Head head) {
    return head.isOpen() && !Shape.isTotal(head.text()) ? head.in(Scopes.PART) : head;
  }

  /** {@code Source} over what is put together: no condition, and not the sum of all. */
  public static boolean isPart(List<Head> top, Head head) {
    return head.names().isEmpty()
        && !head.isLabel()
        && !head.text().isEmpty()
        && !Shape.isTotal(head.text())
        && top.stream().anyMatch(over -> PARTS.has(over.noun()));
  }
}
