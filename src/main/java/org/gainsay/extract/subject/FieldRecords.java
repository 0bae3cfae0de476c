package org.gainsay.extract.subject;

import java.util.IdentityHashMap;
import java.util.List;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Fields;
import org.gainsay.extract.page.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Records of fields below one another, as in a register: each begins with what its thing is called,
 * and ends where no field follows.
 */
record FieldRecords(NameFields names) {
  /** Whom texts are about, tables by their first cell, and cells of rows that tell of something each. */
  IdentityHashMap<Passage, Subject> in(Document document) {
    IdentityHashMap<Passage, Subject> about = new IdentityHashMap<>();
    FactRows facts = new FactRows(names.finder());
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        facts.note(table, about);
      }
    }
    @Nullable Subject current = null;
    for (Block block : names.isOfRecords(document) ? document.blocks() : List.<Block>of()) {
      @Nullable Subject named = block instanceof Block.Entry ? null : names.of(block).orElse(null);
      current = named != null || goesOn(block) ? named == null ? current : named : null;
      if (current != null) {
        about.put(first(block), current);
      }
    }
    return about;
  }

  private boolean goesOn(Block block) {
    return !(block instanceof Block.Heading)
        && Blocks.passage(block).map(passage -> !Fields.of(passage, names.finder()).isEmpty()).orElse(false);
  }

  private static Passage first(Block block) {
    return block instanceof Block.Table table
        ? table.rows().get(0).get(0).passage()
        : Blocks.passage(block).orElse(Passage.EMPTY);
  }
}
