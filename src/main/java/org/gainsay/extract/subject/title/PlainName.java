package org.gainsay.extract.subject.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;

/**
 * A title's first word that looks like any other, as in {@code Avocet: a small bridge}: a name where
 * the text begins sentences with it, says what it is or has, and never writes it small.
 */
final class PlainName {
  private static final Pattern FIRST = Pattern.compile("(\\p{Lu}\\p{Ll}{3,20})(?:\\s?[:,–—|].*| [-(].*)?");
  private static final String JOINTS = "-_/.@`";
  private static final int OFTEN = 2;

  private PlainName() {}

  static Optional<String> of(String title, Document document) {
    Matcher first = FIRST.matcher(title.strip());
    return first.matches() && isName(first.group(1), document)
        ? Optional.of(first.group(1))
        : Optional.empty();
  }

  private static boolean isName(String word, Document document) {
    Pattern any = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])");
    Pattern told =
        Pattern.compile(word + "(?: (?:is|was|has|had|uses|comes|consists)\\b|[- ]\\d{1,4}\\p{Lu}?\\b)");
    int seen = 0;
    boolean subject = false;
    for (Passage passage : Blocks.body(document)) {
      Matcher each = any.matcher(passage.text());
      while (each.find()) {
        if (Character.isLowerCase(passage.text().charAt(each.start()))) {
          if (!isPart(passage.text(), each)) {
            return false;
          }
          continue;
        }
        subject = subject || told.matcher(passage.text()).region(each.start(), passage.text().length()).lookingAt();
        seen++;
      }
    }
    return subject && seen >= OFTEN;
  }

  /** {@code avocet-mix}, {@code /avocet/}: within what is written small whatever it is called after. */
  private static boolean isPart(String text, Matcher word) {
    char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
    char behind = word.end() < text.length() ? text.charAt(word.end()) : ' ';
    return JOINTS.indexOf(before) >= 0 || JOINTS.indexOf(behind) >= 0;
  }
}
