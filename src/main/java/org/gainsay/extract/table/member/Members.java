package org.gainsay.extract.table.member;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.WordList;

/** {@code Variant | 9B}, {@code Mini}: heads that only tell one of a family from the others. */
public final class Members {
  private static final WordList NOUNS = WordList.of("variants");
  private static final String NAME = "name";
  private static final String OF_NOUN = " " + NAME;
  private static final int ENOUGH = 2;

  private final Endings endings;
  private final Set<String> kinds;

  private Members(Endings endings, Set<String> kinds) {
    this.endings = endings;
    this.kinds = kinds;
  }

  public static Members of(Vocabulary vocabulary) {
    return new Members(Endings.of(vocabulary), vocabulary.kinds().nouns());
  }

  /** Whether words, in small letters, are what subjects or the members of a family are called. */
  public boolean isSubject(String words) {
    return isKind(words) || NOUNS.has(words);
  }

  /** {@code variant}, {@code sizes}: whether words ask for what tells members of a family apart. */
  public boolean isVariant(String words) {
    return NOUNS.has(words) && !isKind(words);
  }

  /** Whether words are what the vocabulary calls its subjects, or ask for their names. */
  public boolean isKind(String words) {
    String noun = words.endsWith(OF_NOUN) ? words.substring(0, words.length() - OF_NOUN.length()) : words;
    return kinds.contains(noun) || words.equals(NAME);
  }

  /** Whether a cell under a noun names what the noun means; under {@code Name} names stand alone. */
  public boolean isNamed(String noun, String words) {
    return isVariant(noun)
        ? isDifference(words) || Shape.isVersioned(words)
        : isSubject(noun) && !(noun.equals(NAME) && Character.isLowerCase(words.codePointAt(0)));
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
