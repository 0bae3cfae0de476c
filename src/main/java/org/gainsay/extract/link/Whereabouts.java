package org.gainsay.extract.link;

import java.util.Map;
import java.util.TreeMap;
import org.gainsay.document.Block;
import org.gainsay.document.Context;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;

/** Under which headings a place of a document stands; a look-up costs the logarithm of its blocks. */
final class Whereabouts {
  private final TreeMap<Integer, Context> contexts = new TreeMap<>();

  Whereabouts(Document document) {
    document.blocks().forEach(this::add);
  }

  private void add(Block block) {
    Passage first =
        switch (block) {
          case Block.Heading heading -> heading.passage();
          case Block.Paragraph paragraph -> paragraph.passage();
          case Block.Item item -> item.passage();
          case Block.Entry entry -> entry.value();
          case Block.Table table -> first(table);
        };
    if (!first.isBlank()) {
      contexts.put(first.found().start(), block.context());
    }
  }

  private static Passage first(Block.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.stream().map(Block.Cell::passage))
        .filter(passage -> !passage.isBlank())
        .findFirst()
        .orElse(Passage.EMPTY);
  }

  Context at(int offset) {
    Map.Entry<Integer, Context> nearest = contexts.floorEntry(offset);
    return nearest == null ? Context.NONE : nearest.getValue();
  }
}
