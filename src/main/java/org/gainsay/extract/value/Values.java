package org.gainsay.extract.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.EntityValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.claim.Value.TextValue;
import org.gainsay.claim.Value.UndisclosedValue;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** The value that a short text gives for a property: a field, a cell, an entry. */
public final class Values {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/|]|or|and|\\n)\\s*");
  private static final String BLANKS = "-–—−/?.… ";

  private final Fit fit;

  public Values(Fit fit) {
    this.fit = fit;
  }

  /** Whether a text is a mere placeholder, such as {@code -}, which claims nothing. */
  public static boolean isBlank(String text) {
    String words = text.strip();
    int at = 0;
    while (at < words.length() && BLANKS.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at == words.length();
  }

  /** The values in a stretch; the first one only where the property has figures or dates. */
  public List<FoundValue> of(Property property, Mentions whole, Span stretch) {
    Span trimmed = Words.trimmed(whole.text(), stretch);
    if (isBlank(slice(whole.text(), trimmed))) {
      return List.of();
    }
    Mentions inside = whole.within(trimmed);
    List<FoundValue> stated = stated(property, inside, trimmed);
    return stated.isEmpty() ? undisclosed(inside) : stated;
  }

  private List<FoundValue> stated(Property property, Mentions inside, Span stretch) {
    return switch (property.range().kind()) {
      case INTEGER, DECIMAL -> listed(property, quantities(property, inside), inside.text(), stretch);
      case DATE -> first(dates(inside, stretch));
      case CONCEPT -> named(property.range(), inside);
      case ENTITY -> Things.of(property.range(), inside, stretch);
      case TEXT -> inside.has(CueKind.NON_DISCLOSURE) ? List.of() : text(inside, stretch);
    };
  }

  /** {@code 6 GB, 8 GB}: all figures of a mere list, where a subject may have several. */
  private static List<FoundValue> listed(Property property, List<FoundValue> values, String text, Span stretch) {
    long measured = values.stream().filter(value -> slice(text, value.span()).chars().anyMatch(Character::isLetter)).count();
    boolean alike = measured == 0 || measured == values.size();
    boolean several = alike && values.size() > 1 && !property.functional() && isList(values, text, stretch);
    return several ? values : first(values);
  }

  private static boolean isList(List<FoundValue> values, String text, Span stretch) {
    int end = stretch.start();
    for (FoundValue value : values) {
      String before = text.substring(end, Math.max(end, value.span().start()));
      if (!(end == stretch.start() ? before.isBlank() : BETWEEN.matcher(before).matches())) {
        return false;
      }
      end = value.span().end();
    }
    return text.substring(end, stretch.end()).chars().noneMatch(Character::isLetter);
  }

  private static List<FoundValue> first(List<FoundValue> values) {
    return values.subList(0, Math.min(1, values.size()));
  }

  private List<FoundValue> quantities(Property property, Mentions inside) {
    List<FoundValue> values = new ArrayList<>();
    List<Figure> figures = property.units().isEmpty() ? inside.figures() : Fit.multiplied(inside);
    boolean measured = isMeasured(property) && figures.stream().anyMatch(Values::isMeasure);
    for (Figure figure : figures) {
      if (!measured || isMeasure(figure)) {
        quantity(property, figure, inside.text()).ifPresent(values::add);
      }
    }
    return values;
  }

  /** Whether its figures have units that people do not leave out: a bare one beside them is something else. */
  private static boolean isMeasured(Property property) {
    return !property.units().isEmpty() && property.units().stream().noneMatch(unit -> Fit.isCounted(unit) || Fit.isPure(unit));
  }

  private static boolean isMeasure(Figure figure) {
    return figure instanceof QuantityMention mention && !Fit.isPure(mention.quantity().unit());
  }

  /** A figure as the value of a property, where it can be one. */
  public Optional<FoundValue> quantity(Property property, Figure figure, String text) {
    return figure instanceof QuantityMention mention
        ? fit.to(property, mention.quantity())
            .map(figured -> new QuantityValue(figured, slice(text, mention.span())))
            .map(value -> new FoundValue(value, mention.span()))
        : Optional.empty();
  }

  /** A figure without what it counts. */
  public Optional<FoundValue> count(Property property, QuantityMention mention, String text) {
    Quantity bare = mention.quantity().in(null, BigDecimal.ONE);
    return quantity(property, new QuantityMention(mention.span(), mention.numbers(), bare), text);
  }

  public static FoundValue date(DateMention mention, String text) {
    String words = slice(text, mention.span());
    PartialDate date = Starts.of(mention.date(), words, text.substring(0, mention.span().start())).orElse(mention.date());
    return new FoundValue(new DateValue(date, words), mention.span());
  }

  /** A date behind the words for a property, which may hold the word that bounds it. */
  public static FoundValue date(DateMention mention, String text, Span label) {
    String words = slice(text, mention.span());
    boolean leads = label.end() <= mention.span().start() && text.substring(label.end(), mention.span().start()).isBlank();
    return (leads ? Starts.behind(mention.date(), words, slice(text, label)) : Optional.<PartialDate>empty())
        .map(date -> new FoundValue(new DateValue(date, words), mention.span()))
        .orElseGet(() -> date(mention, text));
  }

  /** A number of four digits that stands alone where a date belongs is a year. */
  private static List<FoundValue> dates(Mentions inside, Span stretch) {
    List<FoundValue> values = new ArrayList<>();
    String words = slice(inside.text(), stretch);
    if (YEAR.matcher(words).matches()) {
      PartialDate year = PartialDate.year(Integer.parseInt(words));
      values.add(new FoundValue(new DateValue(year, words), stretch));
      return values;
    }
    for (Figure figure : inside.figures()) {
      if (figure instanceof DateMention mention) {
        values.add(date(mention, inside.text()));
      }
    }
    return values;
  }

  static List<FoundValue> named(Range range, Mentions inside) {
    List<FoundValue> values = new ArrayList<>();
    for (NameMention name : inside.names()) {
      if (name.individual().isOneOf(range.classes())) {
        values.add(named(name, inside.text()));
      }
    }
    return values;
  }

  public static FoundValue named(NameMention name, String text) {
    Individual individual = name.individual();
    Term term = new Term(individual.iri(), individual.labels().preferred());
    String words = slice(text, name.span());
    Value value =
        individual.concept() ? new ConceptValue(term, words) : new EntityValue(term, words);
    return new FoundValue(value, name.span());
  }

  private static List<FoundValue> text(Mentions inside, Span stretch) {
    return List.of(new FoundValue(new TextValue(slice(inside.text(), stretch)), stretch));
  }

  private static List<FoundValue> undisclosed(Mentions inside) {
    for (CueMention cue : inside.cues(CueKind.NON_DISCLOSURE)) {
      String words = slice(inside.text(), cue.span());
      return List.of(new FoundValue(new UndisclosedValue(words), cue.span()));
    }
    return List.of();
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
