package org.gainsay.extract.naming.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;

/** {@code Cooper's Heron}: a name that is never written without whom it is called after. */
final class OwnedName {
  private static final Pattern OWNER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{1,20}['’]s\\s$");
  private static final int LONGEST = 25;
  private static final int OFTEN = 2;

  private OwnedName() {}

  /** The name with whom it is called after, if that stands before it wherever it stands, and more than once. */
  static String whole(String name, List<Passage> body) {
    String owner = "";
    int times = 0;
    for (Passage passage : body) {
      String text = passage.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Matcher before = OWNER.matcher(text.substring(Math.max(0, at - LONGEST), at));
        String found = before.find() ? before.group() : "";
        if (found.isEmpty() || !(owner.isEmpty() || owner.equals(found))) {
          return name;
        }
        owner = found;
        times++;
      }
    }
    return times >= OFTEN ? owner + name : name;
  }
}
