package org.gainsay.extract.subject.title;

import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.extract.page.Blocks;

/** Titles of what comes out again and again: {@code The Towpath, no. 58}. */
final class Issues {
  private static final int HEAD = 4;
  private static final String NUMBER = "(?i:no\\.|nr\\.|issue|vol\\.|volume|number|#)\\s?\\d{1,4}\\b";
  private static final Pattern ISSUE = Pattern.compile("(?m)(?:^|\\s{2,})" + NUMBER);
  private static final Pattern NUMBERED = Pattern.compile(".{1,60}?[\\s,:–—-]" + NUMBER + ".{0,60}");

  private Issues() {}

  /** {@code No. 41, May 2024} below a title: what comes out again and again is no thing of its kind. */
  static boolean isOne(Document document, String title) {
    return NUMBERED.matcher(title).matches()
        || isHeaded(document)
        || (title.chars().noneMatch(Character::isDigit) && hasIssue(document));
  }

  /** {@code The Towpath #58} over the text, whatever its front matter calls it. */
  private static boolean isHeaded(Document document) {
    return document.blocks().stream().limit(1).anyMatch(block -> block instanceof Block.Heading heading && NUMBERED.matcher(heading.passage().text().strip()).matches());
  }

  private static boolean hasIssue(Document document) {
    return document.blocks().stream()
            .limit(HEAD)
            .flatMap(block -> Blocks.passage(block).stream())
            .anyMatch(passage -> ISSUE.matcher(passage.text()).find());
  }
}
