package org.gainsay.extract.bind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Changes;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * Which property a figure or date of a sentence is a value of: that of the nearest words for a
 * property which can take it. The cheapest pairs are taken first; words that were used cost more.
 */
public final class Binder {
  static final int FARTHEST = 12;
  private static final int OTHER_CLAUSE = 6;
  private static final int REACH = 160;
  private static final int PAST_COMMA = 1;
  private static final int OTHER_FIGURE = 2;
  private static final int NEXT = 3;
  private static final Pattern CONJUNCTION = Pattern.compile("\\band\\b|[,;&]");
  private static final int UNIT_ALONE = 9;

  private final Sentence sentence;
  private final Reading reading;

  public Binder(Sentence sentence, Values values) {
    this.sentence = sentence;
    this.reading = new Reading(sentence, values);
  }

  /**
   * A value with the words that say of what.
   *
   * @param label the words for the property
   */
  public record Bond(Property property, Span label, FoundValue value, int cost) {}

  /** The bonds of a sentence, at most one for each figure, by place. */
  public List<Bond> bonds() {
    if (sentence.mentions().figures().isEmpty() || sentence.mentions().properties().isEmpty()) {
      return List.of();
    }
    return new Matching(sentence).of(candidates());
  }

  private List<Bond> candidates() {
    List<Bond> bonds = new ArrayList<>();
    List<Figure> figures = sentence.mentions().figures();
    BitSet former = former();
    for (int at = 0; at < figures.size(); at++) {
      if (former.get(at)) {
        continue;
      }
      int doubt = doubt(figures.get(at));
      Span stated = figures.get(Changes.first(sentence, at)).span();
      for (PropertyMention label : near(figures.get(at))) {
        int cost = cost(label.span(), stated) + doubt + between(label.span(), stated, at, former);
        if (cost <= FARTHEST) {
          reading.value(label, figures.get(at))
              .ifPresent(value -> bonds.add(new Bond(label.property(), label.span(), value, cost)));
        }
      }
    }
    return bonds;
  }

  /** The figures that the next one replaced: each is asked for by many labels. */
  private BitSet former() {
    BitSet former = new BitSet();
    for (int at = 0; at < sentence.mentions().figures().size(); at++) {
      former.set(at, Changes.isFormer(sentence, at));
    }
    return former;
  }

  /** The labels so near that they can be meant: keeps the work linear in a long sentence. */
  private List<PropertyMention> near(Figure figure) {
    int from = Math.max(sentence.span().start(), figure.span().start() - REACH);
    int to = Math.min(sentence.span().end(), figure.span().end() + REACH);
    List<PropertyMention> near = new ArrayList<>();
    for (PropertyMention label : sentence.mentions().properties(new Span(from, to))) {
      if (isFree(label, figure)) {
        near.add(label);
      }
    }
    return near;
  }

  /** Whether words are not the unit of another figure. */
  private boolean isFree(PropertyMention label, Figure figure) {
    @Nullable Figure around = sentence.mentions().figureAt(label.span().start());
    return around == null || around.equals(figure) || !around.span().contains(label.span());
  }

  /** A bare number has to stand close to its label: it may be anything. */
  private int doubt(Figure figure) {
    if (!(figure instanceof QuantityMention mention) || mention.quantity().unit() != null) {
      return 0;
    }
    String digits = sentence.passage().slice(mention.numbers());
    return digits.chars().allMatch(Character::isDigit) ? OTHER_CLAUSE : 0;
  }

  private int cost(Span label, Span value) {
    int cost = value.contains(label) ? UNIT_ALONE : sentence.words(label, value);
    cost += sentence.together(label, value) ? 0 : OTHER_CLAUSE;
    cost += label.start() < value.start() ? 1 : isNext(label, value) ? NEXT : 0;
    cost += label.start() >= value.end() && isOfNext(label) ? FARTHEST : 0;
    return cost + (Sentence.hasComma(sentence.between(label, value)) ? PAST_COMMA : 0);
  }

  /** What other figures between the two cost. */
  private int between(Span label, Span value, int figure, BitSet former) {
    List<Figure> figures = sentence.mentions().figures();
    int cost = 0;
    int last = Math.min(figures.size(), figure + FARTHEST);
    for (int at = Math.max(0, figure - FARTHEST); at < last; at++) {
      boolean parts = at != figure && isBetween(figures.get(at).span(), label, value);
      cost += parts && !former.get(at) ? OTHER_FIGURE : 0;
    }
    return cost;
  }

  /** {@code 20 m and a width of 3 m}: the words of the next figure. */
  private boolean isNext(Span label, Span value) {
    return label.start() >= value.end() && CONJUNCTION.matcher(sentence.between(label, value)).find();
  }

  /** {@code a 12 m arch built in 1903}: words with a figure of their own directly behind them. */
  private boolean isOfNext(Span label) {
    return sentence.mentions().figures().stream()
        .filter(figure -> figure.span().start() >= label.end())
        .anyMatch(figure -> sentence.between(label, figure.span()).isBlank());
  }

  private static boolean isBetween(Span middle, Span one, Span other) {
    return middle.start() >= Math.min(one.end(), other.end())
        && middle.end() <= Math.max(one.start(), other.start());
  }
}
