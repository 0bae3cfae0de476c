package org.gainsay.extract.subject;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;

/** Tables of two columns, each row a day and what happened then: {@code 3 May 1903 | The bridge opens}. */
public record ChronicleRows(MentionFinder finder) {
  private static final int COLUMNS = 2;
  private static final int FEWEST = 2;

  /** The rows below the heads, where a table is such a one: none of them has but a name beside its day. */
  public List<List<Cell>> of(Table table) {
    List<List<Cell>> rows = table.rows().subList(table.heads(), table.rows().size());
    boolean chronicle =
        rows.size() >= FEWEST
            && rows.stream().allMatch(row -> row.size() == COLUMNS && finder.isDate(words(row.get(0))) && tells(words(row.get(1))))
            && table.rows().subList(0, table.heads()).stream().allMatch(head -> isOpen(words(head.getLast())));
    return chronicle ? rows : List.of();
  }

  private boolean tells(String words) {
    return Words.count(words) > 0 && finder.find(words).names().stream().noneMatch(name -> name.span().length() == words.length());
  }

  /** {@code Event}: a head that is the label of nothing. */
  private boolean isOpen(String head) {
    return finder.property(head).isEmpty() && finder.subject(head).isEmpty();
  }

  private static String words(Cell cell) {
    return cell.passage().text().strip();
  }
}
