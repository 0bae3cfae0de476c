package org.gainsay.extract.bind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Pasts;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** What a figure of a sentence can be a value of, with the words for a property beside it. */
public record Reading(Sentence sentence, Values values) {
  private static final Pattern PERFECT = Pattern.compile("\\s(?:(?:have|has|had)\\s)?");
  private static final Pattern PASSIVE = Pattern.compile("(?:were|was|been|are|is)\\s");
  private static final Pattern PLURAL = Pattern.compile("\\s(\\p{Ll}{3,20}[^\\Ws]s)\\b");
  private static final String INFINITIVE = " to ";
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  /** Empty for what it cannot be, and for scores, which need a condition to mean anything. */
  Optional<FoundValue> value(PropertyMention label, Figure figure) {
    Property property = label.property();
    if (Fit.isScore(property)) {
      return Optional.empty();
    }
    if (figure instanceof DateMention date) {
      return property.range().kind() == Range.Kind.DATE && !date.date().isOfAnyYear() && !isEvent(label, figure) && !isWanted(label, figure)
          ? Optional.of(Values.date(date, sentence.text(), label.span()))
          : Optional.empty();
    }
    if (property.range().kind() == Range.Kind.INTEGER && Numbered.is(sentence, figure.span())) {
      return Optional.empty();
    }
    if (figure instanceof QuantityMention mention && isCount(label, mention)) {
      return values.count(property, mention, sentence.text());
    }
    return isMeant(property, figure) || isCounted(label, figure) || isUnit(label, figure)
        ? values.quantity(property, figure, sentence.text())
        : Optional.empty();
  }

  /** {@code asks the county this summer to open it}: the day on which that is asked for. */
  private boolean isWanted(PropertyMention label, Figure date) {
    return label.span().start() > date.span().end() && sentence.behind(date.span()).startsWith(INFINITIVE) && sentence.words(date.span(), label.span()) <= 1;
  }

  /** {@code 3 May 1903: The bridge opens}: a day before words in the present is that of an event, and not told of in a sentence. */
  private boolean isEvent(PropertyMention label, Figure date) {
    String words = sentence.passage().slice(label.span());
    return label.span().start() >= date.span().end()
        && label.property().labels().all().stream().flatMap(each -> Pasts.presents(each).stream()).anyMatch(words::equalsIgnoreCase);
  }

  /**
   * {@code 20 tonnes per pier}, {@code a population of 20 souls}: where the words for a property
   * hold the unit and more, or lead to it, the figure is a plain number.
   */
  private boolean isCount(PropertyMention label, QuantityMention mention) {
    Span words = label.span();
    boolean around =
        words.start() >= mention.numbers().end()
            && words.start() < mention.span().end()
            && words.end() >= mention.span().end();
    boolean leads = words.end() <= mention.span().start() && sentence.words(words, mention.span()) <= 1 && !isAttribute(mention);
    @Nullable Unit unit = mention.quantity().unit();
    return label.property().units().isEmpty() && unit != null && (around || (leads && Fit.isCounted(unit)));
  }

  /** {@code 30-seat}: tells of which kind another thing is. */
  private boolean isAttribute(QuantityMention mention) {
    return mention.numbers().end() < mention.span().end() && sentence.text().charAt(mention.numbers().end()) == '-';
  }

  /** Whether a figure says by itself what it measures, or is too large to count just anything. */
  public static boolean isDistinct(QuantityMention mention) {
    @Nullable BigDecimal number = mention.quantity().number();
    return mention.quantity().unit() != null || number == null || number.compareTo(SMALL) >= 0;
  }

  /** {@code Forty have been built}: a bare number before the verb counts what the property counts. */
  private boolean isCounted(PropertyMention label, Figure figure) {
    Span words = label.span();
    return figure.span().end() < words.start()
        && label.property().units().stream().anyMatch(Fit::isCounted)
        && PERFECT.matcher(sentence.between(figure.span(), words)).matches()
        && PASSIVE.matcher(sentence.passage().slice(words)).lookingAt();
  }

  /** {@code 5,200 lane metres}: words directly behind a bare number that end in the unit of the property. */
  private boolean isUnit(PropertyMention label, Figure figure) {
    String words = sentence.passage().slice(label.span());
    return label.span().start() > figure.span().end()
        && sentence.between(figure.span(), label.span()).isBlank()
        && words.indexOf(' ') > 0
        && label.property().units().stream().anyMatch(unit -> isCalled(unit, words.substring(words.lastIndexOf(' ') + 1)));
  }

  private static boolean isCalled(Unit unit, String word) {
    return word.equalsIgnoreCase(unit.label()) || word.equalsIgnoreCase(unit.label() + "s");
  }

  /** In running text a bare small number counts anything: a unit has to be said, or a magnitude. */
  private boolean isMeant(Property property, Figure figure) {
    if (property.units().isEmpty() || !(figure instanceof QuantityMention mention)) {
      return true;
    }
    @Nullable BigDecimal number = mention.quantity().number();
    boolean large = number == null || number.compareTo(SMALL) >= 0;
    return mention.quantity().unit() != null
        || (large && property.units().stream().anyMatch(Fit::isCounted) && !isOfOthers(mention.span()));
  }

  /** {@code 2.1 million abstracts}: a bare number of something else, which stands behind it. */
  public boolean isOfOthers(Span figure) {
    Matcher noun = PLURAL.matcher(sentence.text()).region(figure.end(), sentence.span().end());
    if (!noun.lookingAt()) {
      return false;
    }
    Span words = new Span(noun.start(1), noun.end(1));
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    return sentence.mentions().properties().stream().noneMatch(label -> label.span().overlaps(words))
        && !new FiniteVerbs(tokens).at(tokens.from(words.start()));
  }
}
