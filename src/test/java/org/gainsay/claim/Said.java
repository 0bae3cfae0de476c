package org.gainsay.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Claims for tests, in a few words.
 *
 * <pre>Said.in("report.md").of("Jackdaw").figure("weight", "12.5").official().claim()</pre>
 */
public record Said(
    Source source,
    String subject,
    String property,
    Value value,
    Footing footing,
    SortedMap<String, String> scope,
    int start) {
  public static final String NAMESPACE = "https://example.org/bicycles#";
  private static final Value NOTHING = new Value.TextValue("");

  /** How it is said. */
  record Footing(Status status, Polarity polarity, double reliability) {
    static final Footing USUAL = new Footing(Status.RUMOURED, Polarity.AFFIRMED, 0.5);
  }

  public static Said in(String path) {
    Source source = new Source(path, Fingerprint.of(path), Metadata.NONE);
    return new Said(source, "", "", NOTHING, Footing.USUAL, new TreeMap<>(), 0);
  }

  /** The day that the document speaks on. */
  public Said on(String day) {
    LocalDate date = LocalDate.parse(day);
    return in(source.with(new Metadata(null, null, null, null, date, null, null)));
  }

  public Said publishedBy(@Nullable String publisher, @Nullable String address) {
    return in(source.with(new Metadata(null, publisher, null, null, null, null, address)));
  }

  public Said citing(String... addresses) {
    return in(source.citing(List.of(addresses)));
  }

  /** As bytes: two documents of one hash are copies. */
  public Said hashed(String hash) {
    return in(new Source(source.path(), hash, source.metadata(), source.cites()));
  }

  private Said in(Source other) {
    return new Said(other, subject, property, value, footing, scope, start);
  }

  public Said of(String other) {
    return new Said(source, other, property, value, footing, scope, start);
  }

  /** Where in the document it stands. */
  public Said at(int offset) {
    return new Said(source, subject, property, value, footing, scope, offset);
  }

  private Said value(String name, Value other) {
    return new Said(source, subject, name, other, footing, scope, start);
  }

  public Said quantity(String name, Quantity quantity, String words) {
    return value(name, new Value.QuantityValue(quantity, words));
  }

  public Said figure(String name, String number) {
    return figure(name, number, "kilogram");
  }

  public Said figure(String name, String number, String unit) {
    BigDecimal figure = new BigDecimal(number);
    Interval point = Interval.point(figure);
    return quantity(
        name, new Quantity(figure, point, figure.ulp(), unit(unit), false, Bound.NONE), number);
  }

  public Said about(String name, String number) {
    BigDecimal figure = new BigDecimal(number);
    Interval point = Interval.point(figure);
    Unit unit = unit("kilogram");
    Quantity quantity = new Quantity(figure, point, figure.ulp(), unit, true, Bound.NONE);
    return quantity(name, quantity, "about " + number);
  }

  public Said upTo(String name, String number) {
    BigDecimal figure = new BigDecimal(number);
    Quantity quantity =
        new Quantity(
            figure, Interval.atMost(figure), figure.ulp(), unit("kilometre"), false, Bound.MAX);
    return quantity(name, quantity, "up to " + number);
  }

  public Said between(String name, String low, String high) {
    BigDecimal from = new BigDecimal(low);
    Interval interval = new Interval(from, new BigDecimal(high));
    return quantity(
        name,
        new Quantity(null, interval, from.ulp(), unit("kilogram"), false, Bound.NONE),
        low + " to " + high);
  }

  private static @Nullable Unit unit(String label) {
    return label.isEmpty() ? null : new Unit("http://qudt.org/vocab/unit/" + label, label);
  }

  /** {@code 2023}, {@code 2023-11} or {@code 2023-11-05}. */
  public Said date(String name, String iso) {
    String[] parts = iso.split("-", -1);
    PartialDate date =
        switch (parts.length) {
          case 1 -> PartialDate.year(Integer.parseInt(iso));
          case 2 -> PartialDate.month(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
          default -> PartialDate.day(LocalDate.parse(iso));
        };
    return value(name, new Value.DateValue(date, iso));
  }

  public Said concept(String name, String concept) {
    return value(name, new Value.ConceptValue(term(concept), concept));
  }

  public Said entity(String name, String entity) {
    return value(name, new Value.EntityValue(term(entity), entity));
  }

  public Said text(String name, String words) {
    return value(name, new Value.TextValue(words));
  }

  public Said undisclosed(String name) {
    return value(name, new Value.UndisclosedValue("TBA"));
  }

  public Said under(String condition, String conditionValue) {
    SortedMap<String, String> more = new TreeMap<>(scope);
    more.put(condition, conditionValue);
    return new Said(source, subject, property, value, footing, more, start);
  }

  public Said official() {
    return on(new Footing(Status.OFFICIAL, footing.polarity(), 0.9));
  }

  public Said inferred() {
    return on(new Footing(Status.INFERRED, footing.polarity(), footing.reliability()));
  }

  public Said denied() {
    return on(new Footing(footing.status(), Polarity.DENIED, footing.reliability()));
  }

  public Said reliable(double reliability) {
    return on(new Footing(footing.status(), footing.polarity(), reliability));
  }

  private Said on(Footing other) {
    return new Said(source, subject, property, value, other, scope, start);
  }

  private static Term term(String label) {
    return new Term(NAMESPACE + label.replace(" ", ""), label.toLowerCase(Locale.ROOT));
  }

  public Statement statement() {
    return new Statement(
        new Term(NAMESPACE + subject, subject),
        subject,
        new Term(NAMESPACE + property, property),
        scope,
        value,
        footing.polarity(),
        evidence(),
        Manner.flat("test", 1));
  }

  private Evidence evidence() {
    String before = " ".repeat(start);
    String quote = property + ": " + value.text();
    Span span = new Span(start, start + quote.length());
    Span words = new Span(span.end() - value.text().length(), span.end());
    return Evidence.of(new SourceText(before + quote), span, words);
  }

  /** The claim as a sentence words it that holds the value's text. */
  public Claim worded(String sentence) {
    Statement said = statement();
    int at = sentence.indexOf(value.text());
    Span words = new Span(at, at + value.text().length());
    Evidence evidence = Evidence.of(new SourceText(sentence), words, words);
    return claim(
        new Statement(
            said.subject(),
            said.subjectText(),
            said.property(),
            said.scope(),
            said.value(),
            said.polarity(),
            evidence,
            said.manner()));
  }

  public Claim claim() {
    return claim(statement());
  }

  private Claim claim(Statement statement) {
    Factors factors = new Factors(footing.reliability(), 1, 1);
    Claim.Standing standing = new Claim.Standing(footing.status(), factors);
    return Claim.of(source, statement, standing, 0);
  }

  public static List<Claim> all(Said... said) {
    return List.of(said).stream().map(Said::claim).toList();
  }
}
