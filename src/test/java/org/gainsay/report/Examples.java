package org.gainsay.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Status;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/** Claims and findings about a made-up telescope. */
public final class Examples {
  static final Term TELESCOPE = new Term("https://example.org/t#Kestrel-2", "Kestrel-2");
  public static final Value MAY =
      new Value.DateValue(PartialDate.month(2024, 5), "May 2024");

  private Examples() {}

  public static Value mass(String number, String text) {
    BigDecimal tons = new BigDecimal(number);
    Unit kilogram = new Unit("http://qudt.org/vocab/unit/KiloGM", "kilogram");
    return new Value.QuantityValue(
        new Quantity(tons, Interval.point(tons), BigDecimal.ONE, kilogram, false, Bound.NONE), text);
  }

  static Term property(String name) {
    return new Term("https://example.org/t#" + name, name);
  }

  /** A claim whose quote is the whole of {@code words}, somewhere in {@code text}. */
  public static Claim claim(String path, String text, String words, String property, Value value) {
    int start = text.indexOf(words);
    int valueStart = text.indexOf(value.text(), start);
    Evidence evidence =
        Evidence.of(
            new SourceText(text),
            new Span(start, start + words.length()),
            new Span(valueStart, valueStart + value.text().length()));
    Statement statement =
        new Statement(
            TELESCOPE,
            "Kestrel 2",
            property(property),
            new TreeMap<>(Map.of("stage", "design")),
            value,
            Polarity.AFFIRMED,
            evidence,
            new Manner(0.7, false, 0.9, List.of("the press"), "field"));
    return Claim.of(
        new Source(path, "00", Metadata.NONE),
        statement,
        new Claim.Standing(Status.RUMOURED, new Factors(0.65, 0.7, 0.9)),
        0);
  }

  public static Finding finding(Severity severity, String rule, Claim... claims) {
    return new Finding(
        "https://example.org/finding/" + rule,
        rule,
        "value",
        Nature.CONFLICT,
        severity,
        TELESCOPE,
        claims[0].property(),
        new TreeMap<>(),
        List.of(claims),
        "Two masses cannot both be true.",
        claims[0].iri());
  }
}
