package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Link;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A document as read: where it came from, its text as found, its visible parts in reading order.
 *
 * @param source with what the document says of itself as metadata; its publisher is only claimed
 * @param links in reading order
 */
public record Document(Source source, SourceText text, List<Block> blocks, List<Link> links) {
  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }

  /** The same, with other things known of it. */
  public Document of(Source known) {
    return new Document(known, text, blocks, links);
  }

  /** Everything that can be read, in reading order; a cell that covers several places once. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> passages.add(heading.passage());
        case Block.Paragraph paragraph -> passages.add(paragraph.passage());
        case Block.Item item -> passages.add(item.passage());
        case Block.Entry entry -> passages.addAll(List.of(entry.key(), entry.value()));
        case Block.Table table -> addCells(table, passages);
      }
    }
    return passages;
  }

  private static void addCells(Block.Table table, List<Passage> passages) {
    @Nullable Passage caption = table.caption();
    if (caption != null) {
      passages.add(caption);
    }
    table.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.spread())
        .forEach(cell -> passages.add(cell.passage()));
  }
}
