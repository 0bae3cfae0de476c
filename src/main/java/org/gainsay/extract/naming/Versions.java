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
  private static final Pattern JOINED = Pattern.compile("(\\p{Lu}[\\p{L}-]{1,30}\\p{L})(\\d{1,3}(?:\\.\\d{1,2})?)(?:[ -].*)?");

  private static final Pattern VERSION = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?(?![\\p{L}\\p{N}_]|\\.\\d)");
  private static final String JOINTS = "_/-";

  private Versions() {}

  static Set<String> in(Document document, String about) {
    Set<String> names = new LinkedHashSet<>();
    Matcher joined = JOINED.matcher(about);
    if (!joined.matches()) {
      return names;
    }
    String stem = joined.group(1);
    String own = stem + joined.group(2);
    for (Passage passage : Blocks.body(document)) {
      find(passage.text(), stem, own, names);
    }
    return names;
  }

  private static void find(String text, String stem, String own, Set<String> names) {
    Matcher version = VERSION.matcher(text);
    for (int at = text.indexOf(stem); at >= 0 && names.size() < MOST; at = text.indexOf(stem, at + 1)) {
      boolean begins = at == 0 || (JOINTS.indexOf(text.charAt(at - 1)) < 0 && !Character.isLetterOrDigit(text.charAt(at - 1)));
      if (begins && version.region(at + stem.length(), text.length()).lookingAt()) {
        String name = text.substring(at, version.end());
        if (!name.equals(own)) {
          names.add(name);
        }
      }
    }
  }
}
