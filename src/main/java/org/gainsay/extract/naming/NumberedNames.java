package org.gainsay.extract.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.jspecify.annotations.Nullable;

/**
 * What such things are called with a capital, and a number: {@code Mill 12}, {@code Mill 4/2}. No
 * year is such a number, nor a single digit, which may count just anything. Linear in the document.
 */
final class NumberedNames {
  private static final int SHORTEST = 4;
  private static final int MOST = 100;

  private final MentionFinder finder;
  private final @Nullable Pattern pattern;

  /**
   * Those of a vocabulary.
   *
   * @param nouns what its subjects are called, in small letters
   */
  NumberedNames(Set<String> nouns, MentionFinder finder) {
    this.finder = finder;
    String words =
        nouns.stream()
            .filter(noun -> noun.length() >= SHORTEST && noun.chars().allMatch(Character::isLetter))
            .map(noun -> Character.toUpperCase(noun.charAt(0)) + noun.substring(1))
            .sorted()
            .collect(Collectors.joining("|"));
    this.pattern =
        words.isEmpty()
            ? null
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}/-])(?:"
                    + words
                    + ")[ \\n](?!(?:1[89]|20)\\d\\d(?![\\p{L}\\p{N}/]))(?:\\d{2,4}\\p{Lu}?(?:/\\d{1,2}\\p{Lu}?)?|\\d(?:\\p{Lu}|/\\d{1,2}))(?![\\p{L}\\p{N}%/-]|[.,:]\\d)");
  }

  private NumberedNames(NumberedNames common, MentionFinder finder) {
    this.finder = finder;
    this.pattern = common.pattern;
  }

  NumberedNames with(MentionFinder reading) {
    return new NumberedNames(this, reading);
  }

  Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    if (pattern == null) {
      return names;
    }
    for (Passage passage : Blocks.all(document)) {
      read(passage.text(), pattern.matcher(passage.text()), names);
    }
    return names;
  }

  /** The pattern is tried only at a word before a figure. */
  private void read(String text, Matcher numbered, Set<String> names) {
    numbered.useTransparentBounds(true);
    for (int figure = Words.nextFigure(text, 0); figure > 0 && names.size() < MOST; figure = Words.nextFigure(text, figure + 1)) {
      int start = figure - 1;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      boolean word = start < figure - SHORTEST;
      if (word && numbered.region(start, text.length()).lookingAt()) {
        add(numbered.group().replace('\n', ' '), names);
      }
    }
  }

  private void add(String name, Set<String> names) {
    if (finder.named(name).isEmpty()) {
      names.add(name);
    }
  }
}
