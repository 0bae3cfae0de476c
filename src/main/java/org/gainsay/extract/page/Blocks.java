package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;

/** The texts of blocks. */
public final class Blocks {
  private Blocks() {}

  /** The running text of a block; empty for tables and entries. */
  public static Optional<Passage> passage(Block block) {
    return switch (block) {
      case Block.Heading heading -> Optional.of(heading.passage());
      case Block.Paragraph paragraph -> Optional.of(paragraph.passage());
      case Block.Item item -> Optional.of(item.passage());
      case Block.Entry entry -> Optional.empty();
      case Block.Table table -> Optional.empty();
    };
  }

  /** All texts of a document: headings, keys and captions included. */
  public static List<Passage> all(Document document) {
    List<Passage> passages = new ArrayList<>(body(document));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        passages.add(heading.passage());
      } else if (block instanceof Block.Entry entry) {
        passages.addAll(entry.path());
      }
    }
    return passages;
  }

  /** All that a document says below its headings, cells and entries included. */
  public static List<Passage> body(Document document) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Heading heading -> {}
        case Block.Paragraph paragraph -> passages.add(paragraph.passage());
        case Block.Item item -> passages.add(item.passage());
        case Block.Entry entry -> passages.add(entry.value());
        case Block.Table table ->
            table.rows().forEach(row -> row.forEach(cell -> passages.add(cell.passage())));
      }
    }
    return passages;
  }
}
