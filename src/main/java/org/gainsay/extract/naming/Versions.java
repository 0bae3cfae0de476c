package org.gainsay.extract.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;

/** Other versions of whom a document is about, where no blank parts a name from its number: {@code Heron1.5} beside {@code Heron2}. */
final class Versions {
  private static final int MOST = 20;
  private static final Pattern JOINED = Pattern.compile("(\\p{Lu}[\\p{L}-]{1,30}\\p{L})\\d{1,3}(?:\\.\\d{1,2})?(?:[ -].*)?");

  private Versions() {}

  static Set<String> in(Document document, String about) {
    Set<String> names = new LinkedHashSet<>();
    Matcher joined = JOINED.matcher(about);
    if (!joined.matches()) {
      return names;
    }
    Pattern version = Pattern.compile("(?<![\\p{L}\\p{N}_/-])" + Pattern.quote(joined.group(1)) + "\\d{1,3}(?:\\.\\d{1,2})?(?![\\p{L}\\p{N}_]|\\.\\d)");
    for (Passage passage : Blocks.body(document)) {
      Matcher other = version.matcher(passage.text());
      while (names.size() < MOST && other.find()) {
        if (!about.startsWith(other.group())) {
          names.add(other.group());
        }
      }
    }
    return names;
  }
}
