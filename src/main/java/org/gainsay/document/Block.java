package org.gainsay.document;

import java.util.List;
import org.gainsay.document.passage.Passage;
import org.jspecify.annotations.Nullable;

/** A part of a document with its own layout. */
public sealed interface Block {
  Context context();

  /**
   * A heading; its own context holds the headings above it.
   *
   * @param level from 1
   */
  record Heading(Context context, int level, Passage passage) implements Block {}

  /** Running text. */
  record Paragraph(Context context, Passage passage) implements Block {}

  /** The text of a list item up to its first nested list. */
  record Item(Context context, Passage passage) implements Block {}

  /**
   * A key and its value: a definition list, an entry of JSON or front matter.
   *
   * @param path the keys that lead to the value, outermost first, its own last; a place in an
   *     array is no key
   * @param value empty text for JSON's null
   * @param holder the object that it belongs to, or null where entries only follow one another
   */
  record Entry(Context context, List<Passage> path, Passage value, @Nullable Holder holder)
      implements Block {
    public Entry {
      path = List.copyOf(path);
    }

    public Passage key() {
      return path.get(path.size() - 1);
    }
  }

  /** An object of structured data, whose entries belong together; equal to no other. */
  final class Holder {
    private final @Nullable Holder outer;

    public Holder(@Nullable Holder outer) {
      this.outer = outer;
    }

    /** The one that it stands in. */
    public @Nullable Holder outer() {
      return outer;
    }
  }

  /**
   * A table as a grid: a cell that spans rows or columns stands in each place that it covers.
   *
   * @param heads how many of the first rows are heads; 0 where none is marked up as one
   * @param rows all rows, heads included, each of the same length
   */
  record Table(Context context, @Nullable Passage caption, int heads, List<List<Cell>> rows)
      implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell of a table.
   *
   * @param head whether it is marked up as a head
   * @param spread whether it covers this place from a place further left or above
   */
  record Cell(Passage passage, boolean head, boolean spread) {}
}
