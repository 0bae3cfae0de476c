package org.gainsay.extract.naming.told;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.run.Run;
import org.gainsay.extract.page.Blocks;
import org.gainsay.vocabulary.word.WordList;

/**
 * How a document writes what may be a name of one plain word: large within sentences, alone, or at the
 * start of several, never small, and not as a place or a maker.
 */
public final class Standing {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{1,30}");
  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|at|near|from|to|by|between|between\\s[^.,;()]{2,30}\\sand)\\s(?:the\\s)?$", Pattern.CASE_INSENSITIVE);
  private static final WordList DOINGS = WordList.of("endings of nouns for doings and qualities");
  private static final int LEAD = 50;
  private static final int AGAIN = 2;
  private static final Pattern NEXT = Pattern.compile("\\s(\\p{Ll}{2,20})(?:\\s(\\p{Ll}{2,20}))?");

  private final Map<String, String> asked = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> standing = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final Map<String, Integer> begins = new HashMap<>();

  private final Set<String> nouns;

  private Standing(Set<String> names, Set<String> nouns) {
    this.nouns = nouns;

    names.stream().filter(name -> !Run.isMarked(name) || Run.isInCapitals(name)).forEach(name -> asked.put(name.toLowerCase(Locale.ROOT), name));
  }

  /**
   * How a document writes some names.
   *
   * @param nouns what subjects are called: before them a name is no place
   */
  public static Standing of(Document document, Set<String> names, Set<String> nouns) {
    Standing standing = new Standing(names, nouns);
    if (!standing.asked.isEmpty()) {
      Blocks.all(document).forEach(standing::read);
    }
    return standing;
  }

  private void read(Passage passage) {
    Matcher word = WORD.matcher(passage.text());
    while (word.find()) {
      String key = word.group().toLowerCase(Locale.ROOT);
      if (asked.containsKey(key)) {
        note(passage.text(), word, key);
      }
    }
  }

  private void note(String text, Matcher word, String key) {
    if (Character.isLowerCase(text.charAt(word.start()))) {
      small.add(key);
      return;
    }
    String before = text.substring(Math.max(0, word.start() - LEAD), word.start());
    boolean within = !before.isBlank() && Character.isLetterOrDigit(before.stripTrailing().charAt(before.stripTrailing().length() - 1));
    boolean alone = word.end() - word.start() == text.strip().length();
    if (PLACE.matcher(before).find() && !isOfKind(text, word.end())) {
      placed.add(key);
    } else if (within || alone) {
      standing.add(key);
    } else {
      begins.merge(key, 1, Integer::sum);
    }
  }

  /** {@code from the Heron bridge}. */
  private boolean isOfKind(String text, int end) {
    Matcher next = NEXT.matcher(text).region(end, text.length());
    return next.lookingAt() && (nouns.contains(next.group(1)) || nouns.contains(next.group(1) + " " + next.group(2)));
  }

  public boolean isName(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return !asked.containsKey(key)
        || (!small.contains(key) && !placed.contains(key) && (standing.contains(key) || isOften(key)));
  }

  /** Sentences begin with it again and again, and it is no noun for a doing. */
  private boolean isOften(String key) {
    return begins.getOrDefault(key, 0) >= AGAIN && DOINGS.words().stream().noneMatch(key::endsWith);
  }
}
