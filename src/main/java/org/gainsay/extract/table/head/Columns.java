package org.gainsay.extract.table.head;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

/** Whether what the heads over a column name is what its cells are. */
public record Columns(MentionFinder finder, Scopes scopes) {
  private static final int FEW = 6;

  /**
   * Whether cells can be values of a property: of a concept, one of them names one; figures and
   * dates do not begin with names.
   */
  public boolean admits(Property property, List<Cell> cells) {
    return switch (property.range().kind()) {
      case CONCEPT ->
          cells.stream()
              .flatMap(cell -> finder.find(cell.passage().text()).names().stream())
              .anyMatch(name -> name.individual().isOneOf(property.range().classes()));
      case INTEGER, DECIMAL, DATE -> !areNames(cells);
      case ENTITY, TEXT -> true;
    };
  }

  /** Whether most of the first cells begin with names of things that are told apart. */
  private boolean areNames(List<Cell> cells) {
    List<Cell> first = cells.subList(0, Math.min(FEW, cells.size()));
    long names = first.stream().filter(cell -> isNamed(cell)).count();
    return names > 0 && names * 2 >= first.size();
  }

  private boolean isNamed(Cell cell) {
    String text = cell.passage().text();
    int start = text.length() - text.stripLeading().length();
    return finder.find(text).names().stream()
        .filter(name -> name.span().start() == start)
        .map(NameMention::individual)
        .anyMatch(thing -> finder.isSubject(thing) || scopes.of(thing).isPresent());
  }

  /** What the words of two heads name together, in either order. */
  public List<Property> both(String lower, String upper) {
    if (lower.isEmpty() || upper.isEmpty()) {
      return List.of();
    }
    List<Property> named = finder.property(lower + " " + upper);
    return named.isEmpty() ? finder.property(upper + " " + lower) : named;
  }
}
