package org.gainsay.mention.grammar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.vocabulary.word.WordList;

/** Words that tell what happened, in other forms of their verb: {@code opens in}, {@code open in} of {@code opened in}. */
public final class Pasts {
  private static final String PAST = "ed";
  private static final int BY_ENDING = 2;

  /** Each behind the past that it is of. */
  private static final List<String> PRESENTS = List.copyOf(WordList.of("pasts and their present").words());

  private Pasts() {}

  /** A phrase with its first past in the third person of the present, as far as its ending tells; none where it has none. */
  public static List<String> presents(String phrase) {
    return forms(phrase, false);
  }

  /** The same in the base form. */
  public static List<String> bases(String phrase) {
    return forms(phrase, true);
  }

  private static List<String> forms(String phrase, boolean base) {
    List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
    for (int at = 0; at < words.size(); at++) {
      List<String> presents = presentsOf(words.get(at));
      if (!presents.isEmpty()) {
        String before = words.subList(0, at).stream().map(word -> word + " ").reduce("", String::concat);
        String behind = words.subList(at + 1, words.size()).stream().map(word -> " " + word).reduce("", String::concat);
        return presents.stream().map(present -> before + (base ? Inflections.base(present) : present) + behind).toList();
      }
    }
    return List.of();
  }

  /** {@code opens} of {@code opened}, {@code begins} of {@code began}. */
  private static List<String> presentsOf(String past) {
    int irregular = PRESENTS.indexOf(past);
    if (irregular >= 0 && irregular % 2 == 0) {
      return List.of(PRESENTS.get(irregular + 1));
    }
    return past.endsWith(PAST)
        ? Stream.of(past.substring(0, past.length() - BY_ENDING), past.substring(0, past.length() - 1)).map(stem -> stem + "s").toList()
        : List.of();
  }
}
