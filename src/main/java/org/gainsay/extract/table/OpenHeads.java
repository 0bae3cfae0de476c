package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.extract.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * What the heads of a table are that nobody knows: subjects beside subjects or over rows of
 * properties, conditions beside conditions.
 */
final class OpenHeads {
  private static final int SAMPLE = 50;
  private static final int ENOUGH = 2;

  private final Page page;
  private final HeadReader reader;
  private final HeadConditions conditions;
  private final Grid grid;
  private final @Nullable Subject subject;
  private final boolean apart;
  private final boolean ofSubjects;

  /**
   * The heads of a table.
   *
   * @param subject whom the table is about, or null where it does not tell
   */
  OpenHeads(Page page, HeadReader reader, Grid grid, @Nullable Subject subject) {
    this.page = page;
    this.subject = subject;
    this.reader = reader;
    this.conditions = new HeadConditions(page, reader, grid);
    this.grid = grid;
    FirstColumn column = grid.beside(page, reader);
    this.apart = column.isOfMembers();
    this.ofSubjects = column.isOfSubjects();
  }

  /** The conditions of which heads name values. */
  HeadConditions conditions() {
    return conditions;
  }

  /** The heads over each column. */
  List<List<Head>> top() {
    List<Head> over = grid.top().stream().skip(grid.side()).flatMap(List::stream).toList();
    boolean across = isAcross(over);
    boolean members =
        subject != null && !ofSubjects && reader.members().areEndings(over.stream().map(Head::text).toList());
    boolean beside = over.stream().anyMatch(head -> head.subject() != null);
    @Nullable Condition condition = conditions.among(over);
    List<List<Head>> top = new ArrayList<>();
    for (int column = 0; column < grid.top().size(); column++) {
      boolean inner = column >= grid.side();
      boolean numeric = inner && isNumeric(column);
      List<Head> named = new ArrayList<>();
      for (Head head : grid.top().get(column)) {
        if (inner && members && subject != null) {
          named.add(head.unlabelled().about(reader.members().named(page, subject, head.text())));
        } else if (inner && HeadConditions.isManner(named, head)) {
          named.add(conditions.manner(head));
        } else if (inner && isNameless(head, across || beside) && (across || (numeric && !ofSubjects))) {
          named.add(head.about(reader.unknown(page, whole(named, head.text()))));
        } else {
          named.add(numeric && conditions.isOpen(head) ? conditions.below(column, named, head, condition) : head);
        }
      }
      top.add(named);
    }
    return top;
  }

  /** The member of the family whom the table is about that the head of a row tells apart. */
  Optional<Subject> member(Head head, boolean ofVariants) {
    boolean told =
        Shape.isSizedVariant(head.text()) || ((ofVariants || apart) && Shape.isVariant(head.text()));
    return subject == null || !told || head.subject() != null
        ? Optional.empty()
        : Optional.of(reader.members().named(page, subject, head.text()));
  }

  /** {@code 12 t} under {@code Heron 2} is one of that family; so is one that only tells a size. */
  private String whole(List<Head> over, String text) {
    boolean size = Shape.isSize(text);
    for (Head head : over.reversed()) {
      if (head.subject() != null && (Shape.isSizedVariant(text) || Shape.isVariant(text))) {
        return head.text() + " " + text;
      }
    }
    return size && subject != null ? subject.text() + " " + text : text;
  }

  /** Whether a head is the name of a subject: beside others any words are, else a versioned name. */
  private static boolean isNameless(Head head, boolean besideSubjects) {
    boolean open = head.subject() == null && !head.isLabel() && !head.text().isEmpty();
    return open && (besideSubjects || (head.names().isEmpty() && Shape.isVersioned(head.text())));
  }

  /**
   * Whether the rows are properties and the columns subjects: the first head says so, or all others
   * look like names.
   */
  private boolean isAcross(List<Head> over) {
    List<Head> corner = grid.top().isEmpty() ? List.of() : grid.top().get(0);
    boolean axis = corner.stream().anyMatch(head -> reader.members().isSubject(head.noun()));
    boolean known = over.stream().anyMatch(head -> head.subject() != null);
    boolean names = over.size() >= ENOUGH && over.stream().allMatch(head -> isName(head, known));
    boolean blank = corner.stream().allMatch(head -> head.text().isEmpty());
    if (!axis && !(names && blank)) {
      return false;
    }
    long properties =
        conditions.side(0).stream().filter(head -> head.isLabel() && !Shape.isTotal(head.text())).count();
    return properties >= (axis ? 1 : ENOUGH);
  }

  /** Beside one that is known a plain word with a capital is a name as well. */
  private static boolean isName(Head head, boolean besideKnown) {
    boolean shaped = besideKnown ? Shape.isCapitalised(head.text()) : Shape.isName(head.text());
    return head.subject() != null || (head.isOpen() && shaped);
  }

  private boolean isNumeric(int column) {
    Table table = grid.table();
    List<String> texts =
        table.rows().stream()
            .skip(grid.first())
            .limit(SAMPLE)
            .map(row -> text(row.get(column)))
            .filter(text -> !Values.isBlank(text))
            .toList();
    long numeric = texts.stream().filter(text -> text.chars().anyMatch(Character::isDigit)).count();
    return numeric > 0 && numeric * 2 >= texts.size();
  }

  private static String text(Cell cell) {
    return cell.passage().text().strip();
  }
}
