package org.gainsay.extract.recognise.figure;

import java.util.Locale;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Differences;
import org.gainsay.extract.sentence.stance.Others;
import org.gainsay.extract.sentence.stance.Portion;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** Figures that a sentence does not say of whom it speaks of: of others, of one of several, of a difference. */
public record Unsaid(Nouns nouns) {

  /** Whether a figure is one, given the words for what it is said to be. */
  public boolean isSo(Sentence sentence, Governor governor, Property property, Span figure, Span label) {
    boolean date = property.range().kind() == Range.Kind.DATE;
    return Others.areMeant(sentence, figure)
        || nouns.areMeant(sentence, figure)
        || (date ? isOfOthers(sentence, property, label, figure) : nouns.isOfEach(sentence, figure))
        || nouns.areNew(sentence)
        || isOfRival(sentence, governor, figure, label)
        || Operands.isOne(sentence, figure)
        || Differences.areMeant(sentence, figure, label)
        || Portion.isOne(sentence, label, figure);
  }

  /** Whether what happened on a date did to no subject. */
  private boolean isOfOthers(Sentence sentence, Property property, Span label, Span date) {
    return (isParted(sentence, property, label) && nouns.areOfOthers(sentence, label)) || nouns.areOthers(sentence, label) || (date.end() <= label.start() && nouns.isOfOthers(sentence, label));
  }

  /** {@code compared with 5}: a rival's, unless the rival stands there by name, as in {@code Y (5)}. */
  private static boolean isOfRival(Sentence sentence, Governor governor, Span figure, Span label) {
    return Others.areCompared(sentence, figure, label) && !governor.isAttached(figure);
  }

  /** {@code work on the bridge began} for {@code work began}. */
  private static boolean isParted(Sentence sentence, Property property, Span label) {
    String words = sentence.passage().slice(label).toLowerCase(Locale.ROOT);
    return property.labels().all().stream().noneMatch(own -> words.contains(own.toLowerCase(Locale.ROOT)));
  }
}
