package org.gainsay.extract.naming.head;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.SubjectKinds;

/** What stands at the heads of tables and looks like a name. */
public final class HeadNames {
  private static final int MOST = 200;
  private static final int HEADS = 3;
  private static final int ENOUGH = 2;
  private static final int TOLD = 3;
  private static final String NAME = "name";

  private final SubjectKinds kinds;
  private final MentionFinder finder;

  public HeadNames(SubjectKinds kinds, MentionFinder finder) {
    this.kinds = kinds;
    this.finder = finder;
  }

  /** Names with a figure in them at the heads of rows and columns, and what they begin alike with. */
  public Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table && !table.rows().isEmpty() && names.size() < MOST) {
        table.rows().get(0).forEach(cell -> add(names, cell));
        beside(names, table.rows().get(0), 1);
        beside(names, table.rows().stream().limit(MOST).map(row -> row.get(0)).toList(), MOST);
        int column = column(table);
        table.rows().stream().limit(MOST).forEach(row -> add(names, row.get(Math.max(0, column))));
        table.rows().stream()
            .skip(1)
            .limit(column < 0 ? 0 : MOST)
            .forEach(row -> listed(names, row.get(column)));
        told(names, table, column);
      }
    }
    CommonName.of(names).ifPresent(names::add);
    return names;
  }

  /**
   * {@code | | Heron 1 | Avocet | Tern 2 |}: plain words among heads of which two at least, and most, are known subjects.
   *
   * @param most of such words
   */
  private void beside(Set<String> names, List<Cell> head, int most) {
    List<String> texts = head.stream().skip(1).map(cell -> cell.passage().text().strip()).toList();
    List<String> open = texts.stream().filter(text -> finder.named(text).stream().noneMatch(finder::isSubject)).toList();
    boolean others = texts.size() - open.size() >= ENOUGH && open.size() <= Math.min(most, texts.size() - open.size());
    open.stream()
        .filter(text -> others && text.indexOf(' ') < 0 && Shape.isCapitalised(text) && !Shape.isTotal(text) && finder.isUnknown(text))
        .forEach(names::add);
  }

  /** {@code | Scheme | Height | Floors | Owner |}: names of more than one word in a first column of which the others tell. */
  private void told(Set<String> names, Table table, int named) {
    List<String> heads = table.rows().get(0).stream().map(cell -> cell.passage().text().strip()).toList();
    boolean open = named < 0 && finder.find(heads.get(0)).properties().isEmpty();
    if (open && heads.stream().skip(1).filter(head -> !finder.find(head).properties().isEmpty()).count() >= TOLD) {
      table.rows().stream().skip(1).limit(MOST).map(row -> row.get(0)).filter(cell -> cell.passage().text().strip().indexOf(' ') > 0).forEach(cell -> listed(names, cell));
    }
  }

  /** The column whose head is what such things are called, or -1. */
  private int column(Table table) {
    List<Cell> head = table.rows().get(0);
    for (int column = 0; column < Math.min(HEADS, head.size()); column++) {
      String words = head.get(column).passage().text().strip().toLowerCase(Locale.ROOT);
      if (words.equals(NAME) || kinds.nouns().contains(words)) {
        return column;
      }
    }
    return -1;
  }

  private void add(Set<String> names, Cell cell) {
    String text = cell.passage().text().strip();
    if (!cell.spread() && Shape.isVersioned(text) && !Shape.isSize(text) && !RecordNames.isKnown(text, finder) && !finder.isDate(text)) {
      names.add(text);
    }
  }

  /** What stands under such a head needs no figure to be a name. */
  private void listed(Set<String> names, Cell cell) {
    String text = cell.passage().text().strip();
    String name =
        text.isEmpty()
            ? text
            : text.substring(0, SubjectName.bare(text, finder, kinds.exclusive()));
    if (!cell.spread() && Shape.isCapitalised(name) && !Shape.isTotal(name) && !isSubject(name)) {
      names.add(name);
    }
  }

  /** What is a value by itself, or holds the name of a subject; a concept may stand within a name. */
  private boolean isSubject(String text) {
    return !finder.named(text).isEmpty()
        || !finder.property(text).isEmpty()
        || finder.find(text).names().stream().anyMatch(name -> finder.isSubject(name.individual()));
  }
}
