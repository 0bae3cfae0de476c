package org.gainsay.extract.bind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Range;

/** {@code occupies floors 3 to 5}, {@code Piers 2 and 4 are}: figures that tell which ones of what is counted, or how many of these, and not how many there are. */
public final class Numbered {
  private static final String OUT_OF = " out of ";

  /** No larger ones are numbered. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\s\\d{1,3}(?:(?:,\\s|,?\\s(?:and|or|to)\\s|\\s?[–-]\\s?)\\d{1,3}){0,4}(?![\\p{L}\\d%]|[.,]\\d|\\s%)");

  private Numbered() {}

  static boolean is(Sentence sentence, Span figure) {
    return isOutOf(sentence, figure) || labels(sentence).anyMatch(label -> numbers(sentence, label).contains(figure) && isLed(sentence, label));
  }

  /** Whether such words are what a verb is said of. */
  public static boolean isSubject(Sentence sentence, Span verb) {
    return labels(sentence).anyMatch(label -> sentence.follows(numbers(sentence, label), verb) && isLed(sentence, label));
  }

  /** {@code three piers out of four}: but some of them. */
  private static boolean isOutOf(Sentence sentence, Span figure) {
    return sentence.mentions().properties().stream()
        .anyMatch(label -> sentence.follows(figure, label.span()) && sentence.behind(label.span()).startsWith(OUT_OF));
  }

  /** The words for what is counted, in the plural and with numbers behind them. */
  private static Stream<PropertyMention> labels(Sentence sentence) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.property().range().kind() == Range.Kind.INTEGER)
        .filter(label -> sentence.passage().slice(label.span()).endsWith("s"))
        .filter(label -> numbers(sentence, label).length() > 0);
  }

  /** The numbers directly behind a label; empty where none are. */
  private static Span numbers(Sentence sentence, PropertyMention label) {
    int start = label.span().end();
    Matcher numbers = NUMBERS.matcher(sentence.behind(label.span()));
    return new Span(start, numbers.lookingAt() ? start + numbers.end() : start);
  }

  /** Behind a preposition, an article or a verb; or first of all, where a verb follows. */
  private static boolean isLed(Sentence sentence, PropertyMention label) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    int before = tokens.from(label.span().start()) - 1;
    if (verbs.at(tokens.from(label.span().end()) - 1)) {
      return false;
    }
    boolean begins = sentence.before(label.span()).isBlank() && verbs.at(tokens.from(numbers(sentence, label).end()));
    return begins || WordClass.PREPOSITION.has(tokens.at(before)) || WordClass.DETERMINER.has(tokens.at(before)) || verbs.at(before);
  }
}
