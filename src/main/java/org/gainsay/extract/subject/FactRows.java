package org.gainsay.extract.subject;

import java.util.IdentityHashMap;
import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;

/**
 * Tables without heads, each row of which names a thing and tells of it in the words of a text:
 * {@code Heron | in service | 12 turns, 40 m high}.
 */
public record FactRows(MentionFinder finder) {
  private static final int FEWEST = 2;

  /** Notes whom the cells of a table are about, if it is such a one. */
  void note(Table table, IdentityHashMap<Passage, Subject> about) {
    if (isOne(table)) {
      for (List<Cell> row : table.rows()) {
        Subject subject = Subject.named(words(row.get(0)), finder);
        row.stream().skip(1).forEach(cell -> about.put(cell.passage(), subject));
      }
    }
  }

  /** Whether each row begins with a subject that is known by now, and no cell is the label of another. */
  public boolean isOne(Table table) {
    return table.heads() == 0
        && table.rows().size() >= FEWEST
        && table.rows().stream().allMatch(row -> row.size() > 1 && isSubject(words(row.get(0))))
        && table.rows().stream().flatMap(List::stream).noneMatch(cell -> isLabel(words(cell)))
        && table.rows().stream().allMatch(row -> row.stream().skip(1).anyMatch(cell -> tells(words(cell))));
  }

  private boolean isSubject(String words) {
    return finder.find(words).names().stream()
        .anyMatch(name -> name.span().length() == words.length() && finder.isSubject(name.individual()));
  }

  private boolean isLabel(String words) {
    return !finder.property(words).isEmpty();
  }

  private boolean tells(String words) {
    Mentions said = finder.find(words);
    return words.chars().anyMatch(Character::isLetter) && !(said.figures().isEmpty() && said.names().isEmpty());
  }

  private static String words(Cell cell) {
    return cell.passage().text().strip();
  }
}
