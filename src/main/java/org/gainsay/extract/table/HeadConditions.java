package org.gainsay.extract.table;

import java.util.List;
import java.util.Optional;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.jspecify.annotations.Nullable;

/** The conditions of which the heads of a table name values, in known words and in others. */
final class HeadConditions {
  private static final int SAMPLE = 50;
  private static final int ENOUGH = 2;

  private final Page page;
  private final HeadReader reader;
  private final Scopes scopes;
  private final Grid grid;

  HeadConditions(Page page, HeadReader reader, Grid grid) {
    this.page = page;
    this.reader = reader;
    this.scopes = reader.scopes();
    this.grid = grid;
  }

  /** The condition of which the heads of a side column name values, or null. */
  @Nullable Condition beside(int column) {
    return among(side(column));
  }

  static Head in(@Nullable Condition condition, Head head) {
    return condition == null ? head : head.in(condition.by().name());
  }

  List<Head> side(int column) {
    return grid.table().rows().stream()
        .skip(grid.first())
        .limit(SAMPLE)
        .filter(row -> !Grid.isGroup(row))
        .map(row -> reader.read(page, row.get(column).passage()))
        .toList();
  }

  /** The condition that implies its property and of which at least two heads name a value, or null. */
  @Nullable Condition among(List<Head> heads) {
    List<Condition> conditions =
        heads.stream()
            .filter(head -> !head.isLabel() && head.subject() == null)
            .flatMap(head -> named(head).stream())
            .toList();
    return conditions.size() >= ENOUGH || (!conditions.isEmpty() && areCoined(heads)) ? conditions.get(0) : null;
  }

  /** {@code BogNet}, {@code DragQA}: whether all heads that nobody knows are single words with a second capital. */
  private boolean areCoined(List<Head> heads) {
    List<Head> open = heads.stream().filter(this::isOpen).toList();
    return !open.isEmpty()
        && open.stream().map(Head::text).allMatch(text -> text.indexOf(' ') < 0 && text.chars().filter(Character::isUpperCase).count() > 1);
  }

  /**
   * A head that nobody knows beside conditions is one more of them; below one it tells how that was
   * measured. Figures with a magnitude are measured in none.
   */
  Head below(
      int column, List<Head> over, Head head, @Nullable Condition condition) {
    for (Head above : over) {
      Optional<Condition> named = named(above);
      if (named.isPresent()) {
        return in(scopes.further(named.get()).orElse(null), head);
      }
    }
    return isScaled(column) ? head : in(condition, head);
  }

  /** Whether nobody knows a head, or only how what it names was measured: {@code Drag (winter)}. */
  boolean isOpen(Head head) {
    boolean begun = !head.names().isEmpty() && head.names().get(0).span().start() > 1;
    boolean measure = begun && head.subject() == null && !head.isLabel() && !head.axis();
    return head.isOpen()
        || (measure && head.presence() == null && named(head).isEmpty() && Character.isLetter(head.text().charAt(0)));
  }

  /** {@code loaded} below {@code Heron 2}: small words below a subject tell how it was taken. */
  static boolean isManner(List<Head> over, Head head) {
    return head.isOpen()
        && !Shape.isVersioned(head.text())
        && Character.isLowerCase(head.text().codePointAt(0))
        && over.stream().anyMatch(above -> above.subject() != null);
  }

  Head manner(Head head) {
    @Nullable Condition rows = grid.side() > 0 ? beside(0) : null;
    Optional<Condition> further = Optional.ofNullable(rows).flatMap(scopes::further);
    return further.map(condition -> in(condition, head)).orElseGet(() -> head.in(Scopes.PART));
  }

  private Optional<Condition> named(Head head) {
    return head.names().stream()
        .flatMap(name -> scopes.of(name.individual()).stream())
        .filter(scopes::implies)
        .findFirst()
        .or(() -> scopes.implying(head.stated()));
  }

  /** Whether figures in a column are written with a magnitude or unit: {@code 22B}. */
  private boolean isScaled(int column) {
    return grid.table().rows().stream()
        .skip(grid.first())
        .limit(SAMPLE)
        .map(row -> row.get(column).passage().text().strip())
        .filter(text -> !text.isEmpty() && Character.isDigit(text.charAt(0)))
        .anyMatch(text -> Character.isLetter(text.charAt(text.length() - 1)));
  }
}
