package org.gainsay.mention.grammar;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.vocabulary.word.WordList;

/**
 * The forms in which the verb of a phrase stands in a text: {@code weighs} is {@code weighed} and
 * {@code can weigh} as well, {@code is built by} is {@code was built by}.
 */
public final class Inflections {
  private static final WordList BEFORE_BASE = WordList.of("before a base form");
  private static final WordList WITHIN = WordList.of("within a verb");
  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /**
   * Those of a phrase in the third person of the present, or in the past of be; none of others.
   *
   * @param participle whether with the form in -ing, which before a name is as often a noun: {@code
   *     understanding of}
   */
  public static List<String> of(String phrase, boolean participle) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    return switch (verb) {
      case "is" -> all(List.of("was", "are", "were", "been", "be", "is"), rest);
      case "was" -> all(List.of("were", "been", "was"), rest);
      case "were" -> all(List.of("was", "been", "were"), rest);
      case "has" -> all(List.of("had", "have", "has"), rest);
      case "will" -> all(List.of("will"), rest);
      default -> isThird(verb) ? regular(base(verb), rest, participle) : List.of();
    };
  }

  /** As far as its ending tells. */
  private static boolean isThird(String verb) {
    return verb.length() > 3
        && verb.endsWith("s")
        && !verb.endsWith("ss")
        && verb.chars().allMatch(Character::isLowerCase);
  }

  /** {@code open} of {@code opens}, {@code be} of {@code is}. */
  static String base(String verb) {
    if (verb.equals("is") || verb.equals("are")) {
      return "be";
    }
    String stem = verb.substring(0, verb.length() - 1);
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    boolean hissing = verb.endsWith("ches") || verb.endsWith("shes") || verb.endsWith("sses") || verb.endsWith("xes") || verb.endsWith("oes");
    return hissing ? verb.substring(0, verb.length() - 2) : stem;
  }

  private static List<String> regular(String base, String rest, boolean participle) {
    List<String> forms = new ArrayList<>();
    boolean mute = base.endsWith("e");
    String stem = mute ? base.substring(0, base.length() - 1) : base;
    boolean changes = base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    forms.add((changes ? base.substring(0, base.length() - 1) + "i" : stem) + "ed" + rest);
    if (participle) {
      forms.add(stem + "ing" + rest);
    }
    BEFORE_BASE.words().forEach(word -> forms.add(word + " " + base + rest));
    return forms;
  }

  /** Each verb, and the last one, which is that of the phrase, before an adverb: {@code is now due}. */
  private static List<String> all(List<String> verbs, String rest) {
    List<String> forms = new ArrayList<>();
    for (String verb : rest.isEmpty() ? List.<String>of() : verbs) {
      forms.add(verb + rest);
    }
    for (String adverb : rest.isEmpty() ? List.<String>of() : WITHIN.words()) {
      forms.add(verbs.getLast() + " " + adverb + rest);
    }
    return forms;
  }
}
