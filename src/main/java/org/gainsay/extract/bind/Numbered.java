package org.gainsay.extract.bind;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Range;

/** {@code occupies floors 3 to 5}, {@code at piers 2 and 4}: figures that tell which ones of what is counted, or how many of these, and not how many there are. */
final class Numbered {
  private static final String OUT_OF = " out of ";
  private static final Pattern LISTED = Pattern.compile("\\s(?:\\d{1,4}(?:,\\s|,?\\s(?:and|or|to)\\s|[–-])){0,4}");

  /** {@code 46}, {@code 46 to 61}: no larger ones are numbered. */
  private static final Pattern SMALL = Pattern.compile("\\d{1,3}(?:\\D{1,4}\\d{1,3})?");

  private Numbered() {}

  static boolean is(Sentence sentence, Span figure) {
    return isOutOf(sentence, figure) || isListed(sentence, figure);
  }

  /** {@code three piers out of four}: but some of them. */
  private static boolean isOutOf(Sentence sentence, Span figure) {
    return sentence.mentions().properties().stream()
        .anyMatch(label -> sentence.follows(figure, label.span()) && sentence.behind(label.span()).startsWith(OUT_OF));
  }

  private static boolean isListed(Sentence sentence, Span figure) {
    return SMALL.matcher(sentence.passage().slice(figure)).matches()
        && sentence.mentions().properties().stream()
            .filter(label -> label.property().range().kind() == Range.Kind.INTEGER && label.span().end() < figure.start())
            .filter(label -> LISTED.matcher(sentence.between(label.span(), figure)).matches())
            .anyMatch(label -> isLed(sentence, label));
  }

  private static boolean isLed(Sentence sentence, PropertyMention label) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    int before = tokens.from(label.span().start()) - 1;
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    return !verbs.at(tokens.from(label.span().end()) - 1)
        && sentence.passage().slice(label.span()).endsWith("s")
        && (WordClass.PREPOSITION.has(tokens.at(before)) || WordClass.DETERMINER.has(tokens.at(before)) || verbs.at(before));
  }
}
