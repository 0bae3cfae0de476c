package org.gainsay.extract.subject.title;

import java.util.List;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Fields;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

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
    return isAsked(finder.property(entry.key().text()), finder) ? 1 : 0;
  }

  /** Rows of a table with two columns: a label and what it asks for. */
  private static int asked(Block.Table table, MentionFinder finder) {
    return (int)
        table.rows().stream()
            .filter(row -> row.size() == 2)
            .filter(row -> isAsked(finder.property(row.get(0).passage().text().strip()), finder))
            .count();
  }

  private static int fields(Passage passage, MentionFinder finder) {
    return (int)
        Fields.of(passage, finder).stream().filter(field -> isAsked(field.properties(), finder)).count();
  }

  /** Whether a label asks for anything of the world: its title and day every document gives. */
  private static boolean isAsked(List<Property> label, MentionFinder finder) {
    return label.stream().anyMatch(property -> !finder.isOfDocument(property));
  }
}
