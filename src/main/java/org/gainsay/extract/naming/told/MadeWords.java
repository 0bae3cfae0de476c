package org.gainsay.extract.naming.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.WordList;

/** The words behind a maker that can be a name of what it made. */
public final class MadeWords {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern SHORT_NUMBER = Pattern.compile("[1-9]\\d{1,3}");

  /** What goes on behind a name that ends in a single figure: nothing that this could count. */
  private static final Pattern ENDS =
      Pattern.compile("\\s*$|['’)]|[.,;:](?!\\d)|\\s(?:is|was|has|had|will|would|can|gets|in|with|and|which|does)\\b");

  private static final WordList COMPANIES = WordList.of("ends of the names of companies");

  private MadeWords() {}

  /** Without what counts or begins anew: a bare number stands first, or at the end of two words. */
  public static List<String> of(String rest, String text, int end) {
    List<String> words = List.of(rest.split(" ", -1));
    boolean ends = words.size() > 1 || ENDS.matcher(text).region(end, text.length()).lookingAt();
    List<String> parts = new ArrayList<>();
    for (String part : words) {
      boolean figure = part.length() == 1 && ends && parts.isEmpty();
      boolean number = NUMBER.matcher(part).matches() && !figure;
      if (number && (!SHORT_NUMBER.matcher(part).matches() || parts.stream().anyMatch(before -> before.chars().anyMatch(Character::isDigit)))) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  /** {@code Northern Heron}: one word or two, none of a kind or of a company. */
  public static boolean arePlain(List<String> parts, Set<String> nouns, MentionFinder finder) {
    return parts.size() <= 2
        && parts.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .noneMatch(word -> nouns.contains(word) || nouns.contains(word + "s") || COMPANIES.has(word) || !finder.named(word).isEmpty());
  }
}
