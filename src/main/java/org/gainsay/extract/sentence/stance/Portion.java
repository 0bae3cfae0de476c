package org.gainsay.extract.sentence.stance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** {@code 5 of them}, {@code half of the 5}, {@code 3 out of 20}: figures that count some of what was counted, or all of which some. */
public final class Portion {
  private static final Pattern OUT_OF = Pattern.compile("\\bout of (?:(?:a )?total of )?$");
  private static final Pattern OF_THEM = Pattern.compile("\\sof (?:them|these|those|it)\\b");

  /** {@code one of every 4}: no count of anything. */
  private static final Pattern EVERY = Pattern.compile("\\b(?:every|each)\\s$");

  private static final Pattern EACH = Pattern.compile("\\s(?:each|apiece)\\b");

  private static final WordList TIMES = WordList.of("units of time");
  private static final int SHARE = 3;
  private static final int FEW = 6;

  private Portion() {}

  /**
   * Whether a figure is one.
   *
   * @param label the words for what it is said to be
   */
  public static boolean isOne(Sentence sentence, Span label, Span figure) {
    return isPartitioned(sentence, figure)
        || (!isMeasure(sentence, figure) && EVERY.matcher(sentence.before(figure)).find())
        || isOfEach(sentence, label, figure)
        || isOfThem(sentence, label, figure)
        || isWhole(sentence, label, figure);
  }

  /** {@code every 5 minutes}: how often, and no count. */
  private static boolean isMeasure(Sentence sentence, Span figure) {
    @Nullable Unit unit = sentence.mentions().figureAt(figure.start()) instanceof QuantityMention mention ? mention.quantity().unit() : null;
    return unit != null && TIMES.has(unit.label());
  }

  /** {@code three of 5 t each}: of one of several, unless the words for the property say so. */
  private static boolean isOfEach(Sentence sentence, Span label, Span figure) {
    return label.start() < figure.end()
        && EACH.matcher(sentence.behind(figure)).lookingAt()
        && sentence.mentions().figures().stream().anyMatch(count -> isCount(count) && count.span().end() <= figure.start() && sentence.words(count.span(), figure) <= FEW);
  }

  private static boolean isCount(Figure figure) {
    return figure instanceof QuantityMention mention && mention.quantity().unit() == null;
  }

  /** {@code 5 of them closed}, unless words directly before or behind say what is counted: {@code 5 of them towers}. */
  private static boolean isOfThem(Sentence sentence, Span label, Span figure) {
    Matcher some = OF_THEM.matcher(sentence.behind(figure));
    boolean led = label.end() <= figure.start() && sentence.between(label, figure).isBlank();
    return some.lookingAt() && !led && label.start() != figure.end() + some.end() + 1;
  }

  /** {@code 3 open ones out of 20}: the figure behind is not what the words before it are of. */
  private static boolean isWhole(Sentence sentence, Span label, Span figure) {
    return label.end() <= figure.start() && OUT_OF.matcher(sentence.before(figure)).find();
  }

  /** {@code half of the 5}: said of a part of it. */
  private static boolean isPartitioned(Sentence sentence, Span figure) {
    return sentence.mentions().figures().stream()
        .filter(other -> other.span().end() < figure.start() && isShare(other))
        .map(other -> sentence.between(other.span(), figure).strip())
        .anyMatch(words -> words.startsWith("of ") && Words.count(words) <= SHARE);
  }

  private static boolean isShare(Figure figure) {
    return figure instanceof QuantityMention mention && Fit.isPercent(mention.quantity().unit());
  }
}
