package org.gainsay.extract.recognise.concept;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/** {@code Piers are not used}, {@code Lifts in the towers are standard}, {@code A viaduct of old, it leads …}: concepts with which a sentence begins. */
final class Featured {
  /** {@code Piers and}, {@code The}: what stands before one at the start. */
  private static final Pattern BEFORE = Pattern.compile("\\W{0,3}(?:(?:The|An?|All|Its)\\s)?(?:[\\p{L}-]{2,20}(?:,\\s|,?\\s(?:and|or)\\s)){0,4}");

  private static final Pattern USED =
      Pattern.compile(
          "(?:\\s(?:in|on|at|for)\\s[^,.;]{2,40}?|"
              + Listing.CLAUSE
              + "|"
              + Listing.MORE
              + ")\\s(?:is|are|was|were|has been|have been)(?:n['’]t)?\\s(?:(?:not|never|also|yet|now|all)\\s){0,2}(?:"
              + WordList.of("what becomes of a feature").choice()
              + "|part of)\\b");

  private static final Pattern ARTICLE = Pattern.compile("\\W{0,3}An?\\s(?:[\\p{Ll}-]{2,20}\\s){0,3}");
  private static final Pattern GOES_ON = Pattern.compile("[^,.;:]{0,60},\\s(?:it\\s|the\\s\\p{Lu})");

  private Featured() {}

  static boolean is(Sentence sentence, Span name) {
    String before = sentence.before(name);
    String behind = sentence.behind(name);
    return (BEFORE.matcher(before).matches() && USED.matcher(behind).lookingAt())
        || (ARTICLE.matcher(before).matches() && GOES_ON.matcher(behind).lookingAt());
  }
}
