package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.recognise.figure.BareItems.Item;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * {@code the 40 m bridge}, {@code X is a 40-metre steel bridge}: a measure before what a subject is called. Where
 * several properties are measured so, it is of the one that is given in just this unit, else the length.
 *
 * @param measured the properties that are measured
 * @param nouns what subjects are called, in small letters
 */
record Attributive(List<Property> measured, Set<String> nouns) {
  private static final Pattern LED =
      Pattern.compile("(?:(?i:\\b(?:the|this|its|our))|(?:\\b(?:is|was|are|were)|,)\\s(?:an?|the))\\s(?:\\p{Ll}[\\p{L}-]{1,15}\\s)?$");
  private static final Pattern NOUN = Pattern.compile("[\\s-](\\p{Ll}[\\p{L}-]{1,20})(?:\\s(\\p{Ll}[\\p{L}-]{1,20}))?(?:\\s(\\p{Ll}[\\p{L}-]{1,20}))?");
  private static final WordList LENGTHS = WordList.of("words for a length");
  private static final int MOST = 3;

  /** What is behind them is another thing: {@code the 40 m gap between two bridges}. */
  private static final WordList PREPOSITIONS = WordList.of("prepositions");

  Optional<Item> of(Sentence sentence, Figure figure, Values values) {
    if (!(figure instanceof QuantityMention mention) || !isMeasure(mention.quantity().unit())) {
      return Optional.empty();
    }
    return isBeforeNoun(sentence.behind(figure.span())) && LED.matcher(sentence.before(figure.span())).find()
        ? one(fitting(sentence, figure, values), mention)
        : Optional.empty();
  }

  private static boolean isMeasure(@Nullable Unit unit) {
    return unit != null && !Fit.isPure(unit) && !Fit.isCounted(unit);
  }

  private boolean isBeforeNoun(String behind) {
    Matcher words = NOUN.matcher(behind);
    if (!words.lookingAt()) {
      return false;
    }
    for (int at = 1; at <= MOST; at++) {
      @Nullable String word = words.group(at);
      if (word == null || PREPOSITIONS.has(word)) {
        return false;
      }
      if (nouns.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Item> fitting(Sentence sentence, Figure figure, Values values) {
    return measured.stream()
        .flatMap(property -> values.quantity(property, figure, sentence.text()).stream().map(value -> new Item(property, value)))
        .toList();
  }

  private static Optional<Item> one(List<Item> items, QuantityMention mention) {
    List<Item> exact =
        items.size() < 2 ? items : items.stream().filter(item -> item.property().units().contains(mention.quantity().unit())).toList();
    return exact.size() == 1 ? Optional.of(exact.get(0)) : length(exact.isEmpty() ? items : exact);
  }

  /** {@code the 40 m bridge}: of several that are measured so, its length. */
  private static Optional<Item> length(List<Item> items) {
    List<Item> lengths = items.stream().filter(item -> item.property().labels().all().stream().anyMatch(LENGTHS::has)).toList();
    return lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty();
  }
}
