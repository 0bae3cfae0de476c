package org.gainsay.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.document.Block.Table;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.head.SubjectName;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.head.HeadReader;
import org.jspecify.annotations.Nullable;

/** Whom a table is about: its caption says so, else its first head, else what it stands under. */
final class Captions {
  private static final Pattern SMALL = Pattern.compile("[:,.]?\\s\\p{Ll}");

  private Captions() {}

  /** Null where nothing tells. */
  static @Nullable Subject subject(Page page, HeadReader heads, Table table) {
    @Nullable Passage caption = table.caption();
    @Nullable Subject named = caption == null ? null : caption(page, heads, caption);
    Optional<Subject> corner = named == null ? corner(page, table) : Optional.of(named);
    return corner.orElseGet(() -> page.subjectOf(table.context(), table.rows().get(0).get(0).passage()));
  }

  /** {@code Parts of Heron 2}: the first head may say whom all the rows are about. */
  private static Optional<Subject> corner(Page page, Table table) {
    return table.rows().isEmpty()
        ? Optional.empty()
        : only(page, table.rows().get(0).get(0).passage());
  }

  /** The one subject that a text names. */
  private static Optional<Subject> only(Page page, Passage words) {
    List<Subject> named =
        page.leading(words).names().stream()
            .filter(name -> page.finder().isSubject(name.individual()))
            .map(name -> Subject.of(name.individual(), words.slice(name.span())))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * {@code Heron in figures}, {@code Heron UNESCO}: what goes on small behind a name in a caption,
   * or is a concept's abbreviation, is none of it.
   */
  private static @Nullable Subject caption(Page page, HeadReader heads, Passage caption) {
    @Nullable Subject whole = heads.read(page, caption).subject();
    if (whole == null) {
      return only(page, caption).orElse(null);
    }
    Optional<Subject> known = page.subjectIn(caption.text().strip());
    return known
        .filter(
            name ->
                SMALL.matcher(rest(whole, name)).lookingAt()
                    || SubjectName.isMark(rest(whole, name), page.finder()))
        .orElse(whole);
  }

  private static String rest(Subject whole, Subject name) {
    return whole.text().startsWith(name.text()) ? whole.text().substring(name.text().length()) : "";
  }
}
