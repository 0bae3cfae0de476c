package org.gainsay.extract.subject;

import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Fields;
import org.gainsay.mention.MentionFinder;

/** Whether a page lists what it tells, as a card does: keys, rows and lines with a label and a value. */
final class CardFields {
  private static final int ENOUGH = 2;

  private CardFields() {}

  static boolean areIn(Document document, MentionFinder finder) {
    int fields = 0;
    for (Block block : document.blocks()) {
      fields += block instanceof Block.Entry entry ? asked(entry, finder) : 0;
      fields += block instanceof Block.Table table ? asked(table, finder) : 0;
      fields += Blocks.passage(block).map(passage -> fields(passage, finder)).orElse(0);
      if (fields >= ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private static int asked(Block.Entry entry, MentionFinder finder) {
    return finder.property(entry.key().text()).isEmpty() ? 0 : 1;
  }

  /** Rows of a table with two columns: a label and what it asks for. */
  private static int asked(Block.Table table, MentionFinder finder) {
    return (int)
        table.rows().stream()
            .filter(row -> row.size() == 2)
            .filter(row -> !finder.property(row.get(0).passage().text().strip()).isEmpty())
            .count();
  }

  private static int fields(Passage passage, MentionFinder finder) {
    return (int)
        Fields.of(passage, finder).stream().filter(field -> !field.properties().isEmpty()).count();
  }
}
