package org.gainsay.extract.subject.title;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/** {@code Tern Works ships Heron 2}: titles that tell something, and are no names. */
final class NewsTitle {
  /** {@code Works ships Heron}: a word that may be a plural as well, between names. */
  private static final Pattern BETWEEN = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]{0,30}\\s(\\p{Ll}{3,14}s)\\s(?:(?:the|its|an?|new|first|two|three|four)\\s|\\p{Lu}|\\d)");

  private static final WordList PREPOSITIONS = WordList.of("prepositions");

  private NewsTitle() {}

  /** Whether a verb of the present stands in it, between others. */
  static boolean isSentence(String title) {
    Tokens tokens = Tokens.of(title, new Span(0, title.length()));
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    return BETWEEN.matcher(title).results().anyMatch(word -> !PREPOSITIONS.has(word.group(1))) || IntStream.range(1, Math.max(1, tokens.size() - 1)).anyMatch(verbs::isPresent);
  }
}
