package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Optional;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code Heron – 40 t, opened in 1903}: a figure that is an item of a note without a verb, with a
 * unit in which but one property is measured.
 */
final class BareItems {
  private static final String BORDERS = ",;:–—.(-/";
  private static final int AFTER = 2;

  private final List<Property> measured;

  BareItems(Vocabulary vocabulary) {
    this.measured =
        vocabulary.properties().stream()
            .filter(property -> property.range().isNumeric() && !property.units().isEmpty() && !Fit.isScore(property))
            .toList();
  }

  /** A property with the value that the figure is of it. */
  record Item(Property property, FoundValue value) {}

  Optional<Item> of(Sentence sentence, Figure figure, Values values) {
    if (!(figure instanceof QuantityMention mention)
        || mention.quantity().unit() == null
        || Fit.isPure(mention.quantity().unit())
        || !isItem(sentence, mention)
        || hasVerb(sentence)) {
      return Optional.empty();
    }
    List<Item> items =
        measured.stream()
            .flatMap(property -> values.quantity(property, figure, sentence.text()).stream().map(value -> new Item(property, value)))
            .limit(2)
            .toList();
    return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
  }

  /** Whether it begins what stands between two borders, with hardly a word behind it. */
  private static boolean isItem(Sentence sentence, QuantityMention mention) {
    String before = sentence.before(mention.span()).stripTrailing();
    boolean begins = before.isEmpty() || BORDERS.indexOf(before.charAt(before.length() - 1)) >= 0;
    String behind = sentence.behind(mention.span());
    int end = 0;
    while (end < behind.length() && BORDERS.indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return begins && Words.count(behind.substring(0, end)) <= AFTER;
  }

  private static boolean hasVerb(Sentence sentence) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      if (verbs.at(at)) {
        return true;
      }
    }
    return false;
  }
}
