package org.gainsay.extract.subject.title;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.document.Block;
import org.gainsay.document.Document;

/** {@code THE HERON 2} below the name and address of who writes: a title that is no first heading. */
final class Letterhead {
  private static final int LONGEST = 6;
  private static final String ARTICLE = "the ";

  private Letterhead() {}

  /** Where no heading is of the first level, the first one near the top, without its article. */
  static Optional<String> title(Document document) {
    boolean titled =
        document.blocks().stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
    return titled
        ? Optional.empty()
        : document.blocks().stream()
            .limit(LONGEST)
            .flatMap(block -> block instanceof Block.Heading heading ? Stream.of(heading.passage().text().strip()) : Stream.empty())
            .findFirst()
            .map(Letterhead::bare);
  }

  private static String bare(String title) {
    return title.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? title.substring(ARTICLE.length()) : title;
  }
}
