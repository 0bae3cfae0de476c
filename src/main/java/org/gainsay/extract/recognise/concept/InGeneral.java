package org.gainsay.extract.recognise.concept;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/**
 * Whether a concept is spoken of in general, or as what something else is: {@code dense models}, {@code as in any
 * viaduct}, {@code an existing truss bridge}.
 *
 * @param nouns what the vocabulary calls its subjects
 */
record InGeneral(Sentence sentence, Set<String> nouns) {
  /** {@code a family of stone bridges}: what is one of many in name is said of all of them. */
  private static final Pattern KIND =
      Pattern.compile("\\b(?:an?|the|our) (?:[\\p{L}-]{1,20} ){0,3}(?:family|series|suite|collection|set|line|pair) of [^.;:]{0,40}$");

  private static final Pattern ANY =
      Pattern.compile("(?i)\\b(?:any|every|each|other|another|most|an? (?:internal|external|existing|earlier|separate|different|second|third))\\s$");

  boolean isSaid(NameMention name) {
    String words = sentence.passage().slice(name.span()).toLowerCase(Locale.ROOT);
    if (KIND.matcher(sentence.before(name.span())).find()) {
      return false;
    }
    return ANY.matcher(sentence.before(name.span())).find()
        || isWithinWord(name.span())
        || isPlural(nextWord(sentence, name.span()))
        || isPlural(words.substring(words.lastIndexOf(' ') + 1))
        || isManyOf(name, words);
  }

  /** {@code ARCH-TRUSS-TIE}: a part of a longer word of capitals. */
  private boolean isWithinWord(Span name) {
    String before = sentence.before(name);
    String behind = sentence.behind(name);
    boolean goesOn = before.length() > 1 && before.endsWith("-") && Character.isUpperCase(before.charAt(before.length() - 2));
    return goesOn || (behind.length() > 1 && behind.startsWith("-") && Character.isUpperCase(behind.charAt(1)));
  }

  /** Whether the name is in the plural, which none of its labels is. */
  private static boolean isManyOf(NameMention name, String words) {
    return words.endsWith("s")
        && name.individual().labels().all().stream()
            .map(label -> label.toLowerCase(Locale.ROOT))
            .anyMatch(label -> words.equals(label + "s"));
  }

  /** The word directly behind a name; empty where none is. */
  static String nextWord(Sentence sentence, Span name) {
    String rest = sentence.behind(name).stripLeading();
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end);
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") && nouns.contains(word);
  }
}
