package org.gainsay.extract.recognise.concept;

import java.math.BigDecimal;
import java.util.Set;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** {@code three steel towers}: a concept of which a text says how many there are. */
final class Counted {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private Counted() {}

  /**
   * Whether a small number stands before a name in the plural.
   *
   * @param nouns what subjects are called: those are many of another kind
   */
  static boolean is(Sentence sentence, NameMention name, Set<String> nouns) {
    String words = sentence.passage().slice(name.span());
    boolean several = words.endsWith("s") && !nouns.contains(words.substring(words.lastIndexOf(' ') + 1));
    return several
        && !nouns.contains(InGeneral.nextWord(sentence, name.span()))
        && sentence.mentions().figures().stream().anyMatch(figure -> isCount(sentence, figure, name.span()));
  }

  private static boolean isCount(Sentence sentence, Figure figure, Span name) {
    @Nullable BigDecimal number = figure instanceof QuantityMention mention && mention.quantity().unit() == null ? mention.quantity().number() : null;
    return number != null && number.compareTo(MOST) < 0 && sentence.follows(figure.span(), name);
  }
}
