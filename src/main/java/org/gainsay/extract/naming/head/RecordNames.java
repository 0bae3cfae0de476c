package org.gainsay.extract.naming.head;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;

/** {@code "name": "X"}: what records call those whom they are about. */
public final class RecordNames {
  private static final int MOST = 200;
  private static final int LONGEST = 60;
  private static final String NAME = "name";

  private final Set<String> nouns;
  private final MentionFinder finder;

  public RecordNames(Set<String> nouns, MentionFinder finder) {
    this.nouns = nouns;
    this.finder = finder;
  }

  public Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Entry entry && isOfRecord(entry) && names.size() < MOST) {
        String key = entry.key().text().toLowerCase(Locale.ROOT);
        String name = entry.value().text().strip();
        boolean called = key.equals(NAME) || nouns.contains(key);
        if (called && name.length() > 2 && name.length() <= LONGEST && !isKnown(name, finder)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Of an object at the top or in a list of such, and not of what a property has for its value. */
  private boolean isOfRecord(Block.Entry entry) {
    int over = entry.path().size() - 2;
    return over < 0 || (over == 0 && finder.property(entry.path().get(over).text()).isEmpty());
  }

  /** Whether words are a name or label that the vocabulary has, or hold such a name; a concept may stand within a code ({@code Heron-RC-7}). */
  public static boolean isKnown(String text, MentionFinder finder) {
    return !finder.named(text).isEmpty()
        || !finder.property(text).isEmpty()
        || !finder.find(text).names().stream().allMatch(name -> isOfCode(text, name));
  }

  private static boolean isOfCode(String text, NameMention name) {
    int start = name.span().start();
    return name.individual().concept() && text.indexOf(' ') < 0 && start > 1 && text.charAt(start - 1) == '-' && Character.isLowerCase(text.charAt(start - 2));
  }
}
