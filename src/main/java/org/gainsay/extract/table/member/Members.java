package org.gainsay.extract.table.member;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.WordList;

/** {@code Variant | 9B}, {@code Mini}: heads that only tell one of a family from the others. */
public final class Members {
  private static final WordList NOUNS = WordList.of("variants");
  private static final int ENOUGH = 2;

  private final Endings endings;

  private Members(Endings endings) {
    this.endings = endings;
  }

  public static Members of(Vocabulary vocabulary) {
    return new Members(Endings.of(vocabulary));
  }

  /** {@code Variant}, {@code Sizes}: whether words ask for what tells members apart. */
  public boolean isNoun(String words) {
    return NOUNS.has(words.toLowerCase(Locale.ROOT));
  }

  /** Whether words under such a noun name a member, or only its difference. */
  public boolean isTold(String words, MentionFinder finder) {
    return isDifference(words)
        || Shape.isVersioned(words)
        || finder.find(words).names().stream()
            .anyMatch(name -> name.span().start() == 0 && finder.isSubject(name.individual()));
  }

  /** Whether words are but a size, or one word with a capital. */
  public boolean isDifference(String words) {
    return Shape.isSizedVariant(words) || Shape.isVariant(words);
  }

  /** Whether heads that stand beside one another are all such as known names end in. */
  public boolean areEndings(List<String> heads) {
    return heads.size() >= ENOUGH
        && heads.stream().allMatch(head -> Shape.isSizedVariant(head) || endings.has(head))
        && heads.stream().distinct().count() == heads.size();
  }

  /**
   * The member of a family that a difference tells.
   *
   * @param family any of its members, or the family itself
   */
  public Subject named(Page page, Subject family, String difference) {
    String name = family.text();
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    boolean sized = last > 0 && Shape.isSize(name.substring(last + 1)) && startsWithSize(difference);
    String bare = sized ? name.substring(0, last) : name;
    return Subject.named(bare + " " + difference, page.finder());
  }

  private static boolean startsWithSize(String words) {
    return Character.isDigit(words.codePointAt(0));
  }
}
