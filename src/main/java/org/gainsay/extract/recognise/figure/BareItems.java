package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.vocabulary.word.WordList;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * {@code Heron – 40 t, opened in 1903}: a figure that is an item of a note without a verb, with a
 * unit in which but one property is measured.
 */
public final class BareItems {
  private static final String BORDERS = ",;:–—.(-/";
  private static final int AFTER = 2;
  private static final WordList TIMES = WordList.of("units of time");
  private static final String YEARLY = " per year";

  /** {@code 0 to 100 km/h}, {@code another 5 t}, {@code we carried 5 t}: a step, a part, or what others had. */
  private static final Pattern LEADS =
      Pattern.compile("(?:\\d|\\bzero)\\s?(?:-|–|to)\\s?$|\\b(?:we|I|they)\\b[^,;.]{0,30}$|\\b(?:another|extra|additional|every|each|per|than|by|within|after)\\s(?:\\p{L}+\\s)?$", Pattern.CASE_INSENSITIVE);

  private final List<Property> measured;
  private final Attributive attributive;

  public BareItems(Vocabulary vocabulary) {
    this.measured =
        vocabulary.properties().stream()
            .filter(property -> property.range().isNumeric() && !property.units().isEmpty() && !Fit.isScore(property))
            .toList();
    this.attributive = new Attributive(measured, vocabulary.kinds().nouns());
  }

  /** A property with the value that the figure is of it. */
  public record Item(Property property, FoundValue value) {}

  public Optional<Item> of(Sentence sentence, Figure figure, Values values) {
    return figure instanceof QuantityMention mention && isMeasure(mention) && isItem(sentence, mention) && !hasVerb(sentence)
        ? only(sentence, figure, values)
        : attributive.of(sentence, figure, values);
  }

  /**
   * {@code It gave 5 kW at first}: anywhere in a sentence, in a unit of one property alone.
   *
   * @param sizes units of what computers hold, of which texts speak whatever they are about
   */
  public Optional<Item> within(Sentence sentence, Figure figure, Values values, Set<Unit> sizes) {
    boolean may =
        figure instanceof QuantityMention mention
            && isMeasure(mention)
            && !isOfTime(mention)
            && !LEADS.matcher(sentence.before(figure.span())).find()
            && !(sentence.before(figure.span()).isBlank() && hasVerb(sentence));
    return may ? only(sentence, figure, values).filter(item -> isOne(item.property(), figure, sizes)) : Optional.empty();
  }

  /** Whether it has but one unit, and what is counted is said in that. */
  private static boolean isOne(Property property, Figure figure, Set<Unit> sizes) {
    List<Unit> units = property.units();
    boolean said = figure instanceof QuantityMention mention && units.get(0).equals(mention.quantity().unit());
    return units.size() == 1 && !sizes.contains(units.get(0)) && (said || !Fit.isCounted(units.get(0)));
  }

  private static boolean isMeasure(QuantityMention mention) {
    return mention.quantity().unit() != null && !Fit.isPure(mention.quantity().unit());
  }

  /** How long anything takes or took, or how much there is in a year. */
  private static boolean isOfTime(QuantityMention mention) {
    @Nullable Unit unit = mention.quantity().unit();
    return unit != null && (TIMES.has(unit.label()) || unit.label().endsWith(YEARLY));
  }

  private Optional<Item> only(Sentence sentence, Figure figure, Values values) {
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
    boolean begins = before.isEmpty() || (BORDERS.indexOf(before.charAt(before.length() - 1)) >= 0 && !isLabelled(sentence, before));
    String behind = sentence.behind(mention.span());
    int end = 0;
    while (end < behind.length() && BORDERS.indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return begins && Words.count(behind.substring(0, end)) <= AFTER;
  }

  /** {@code Gross mass: 5 t}, {@code Gross mass .... 5 t}: of what words that name nobody ask for, and nothing else. */
  private static boolean isLabelled(Sentence sentence, String before) {
    boolean dots = before.endsWith("..");
    boolean named =
        sentence.mentions().names().stream()
            .anyMatch(name -> !name.individual().concept() && name.span().end() == sentence.span().start() + before.length() - 1);
    return dots || (before.endsWith(":") && !named);
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
