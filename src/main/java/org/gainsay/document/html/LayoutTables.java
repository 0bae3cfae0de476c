package org.gainsay.document.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables that only lay a page out: they hold tables or headings, say so, or have but one cell. */
final class LayoutTables {
  private static final Set<String> MARKS = Set.of("table", "h1", "h2", "h3");

  private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  private LayoutTables() {}

  static LayoutTables in(Element body) {
    LayoutTables layout = new LayoutTables();
    body.stream()
        .filter(element -> MARKS.contains(element.normalName()))
        .forEach(layout::addTableAround);
    return layout;
  }

  private void addTableAround(Element element) {
    @Nullable Element parent = element.parent();
    while (parent != null && !parent.nameIs("table")) {
      parent = parent.parent();
    }
    if (parent != null) {
      tables.add(parent);
    }
  }

  boolean contains(Element table) {
    String role = table.attr("role");
    return tables.contains(table)
        || role.equals("presentation")
        || role.equals("none")
        || HtmlTable.rows(table).stream().mapToLong(Element::childrenSize).limit(2).sum() < 2;
  }
}
