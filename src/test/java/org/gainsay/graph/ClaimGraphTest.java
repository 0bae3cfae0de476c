package org.gainsay.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Said;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Status;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.rule.Bicycles;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocab;
import org.junit.jupiter.api.Test;

class ClaimGraphTest {
  private static final String NS = Said.NAMESPACE;

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("claims") List<Claim> claims) {
    List<Claim> distinct =
        claims.stream()
            .collect(Collectors.toMap(Claim::iri, Function.identity(), (a, b) -> a))
            .values()
            .stream()
            .sorted(Comparator.comparing(Claim::iri))
            .toList();

    ClaimReader.Reading reading =
        ClaimReader.read("claims", ClaimGraph.of(distinct, Bicycles.VOCABULARY).graph());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.claims()).isEqualTo(distinct);
  }

  @Property(tries = 100)
  void theOrderOfClaimsDoesNotMatter(@ForAll("claims") List<Claim> claims) {
    Graph forwards = ClaimGraph.of(claims, Bicycles.VOCABULARY).graph();
    Graph backwards = ClaimGraph.of(claims.reversed(), Bicycles.VOCABULARY).graph();

    assertThat(forwards.stream().map(Triple::toString).sorted())
        .isEqualTo(backwards.stream().map(Triple::toString).sorted().toList());
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    return Combinators.combine(statements(), sources(), standings(), Arbitraries.of(0, 1))
        .as((statement, source, standing, ordinal) -> claim(statement, source, standing, ordinal))
        .list()
        .ofMaxSize(8);
  }

  private static Claim claim(Statement statement, Source source, Standing standing, int ordinal) {
    Factors factors =
        new Factors(
            standing.reliability(), statement.manner().hedge(), statement.manner().certainty());
    return Claim.of(source, statement, new Claim.Standing(standing.status(), factors), ordinal);
  }

  private record Standing(Status status, double reliability) {}

  private static Arbitrary<Standing> standings() {
    return Combinators.combine(Arbitraries.of(Status.class), share()).as(Standing::new);
  }

  private static Arbitrary<Double> share() {
    return Arbitraries.integers().between(0, 1000).map(thousandths -> thousandths / 1000.0);
  }

  private static Arbitrary<Term> terms() {
    return Arbitraries.of("Jackdaw", "Rook", "Ghent").map(name -> new Term(NS + name, "the " + name));
  }

  private static Arbitrary<Source> sources() {
    Arbitrary<Metadata> metadata =
        Combinators.combine(texts(), names(), days(), days(), names(), names())
            .as((title, name, issued, modified, subject, address) ->
                new Metadata(title, name, subject, issued, modified, subject, address));
    return metadata.map(known -> new Source(URLEncoder.encode(known.toString(), UTF_8), "00ff", known));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().ascii().ofMaxLength(20).injectNull(0.2);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("Corvid & Sons", NS + "Corvid", "https://corvid.example/ä?q=1", "a:b c")
        .injectNull(0.3);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20000).map(LocalDate::ofEpochDay).injectNull(0.3);
  }

  private static Arbitrary<Statement> statements() {
    Arbitrary<Map<String, String>> scopes =
        Arbitraries.maps(
                Arbitraries.of("test", "track", "part", "wind", "tyre", "rider"),
                Arbitraries.strings().ofMaxLength(5))
            .ofMaxSize(6);
    return Combinators.combine(
            terms(), terms(), scopes, values(), Arbitraries.of(Polarity.class), manners())
        .as(
            (subject, property, scope, value, polarity, manner) ->
                new Statement(
                    subject,
                    "as written",
                    property,
                    new TreeMap<>(scope),
                    value,
                    polarity,
                    evidence(value.text()),
                    manner));
  }

  private static Evidence evidence(String words) {
    SourceText text = new SourceText("before\n is: " + words + "\nafter");
    Span value = new Span(12, 12 + words.length());
    return Evidence.of(text, new Span(8, value.end()), value);
  }

  private static Arbitrary<Manner> manners() {
    return Combinators.combine(
            share(),
            Arbitraries.of(true, false),
            share(),
            Arbitraries.strings().ofMaxLength(4).list().ofMaxSize(3))
        .as((hedge, reasoned, certainty, by) -> new Manner(hedge, reasoned, certainty, by, "r"));
  }

  private static Arbitrary<Value> values() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.oneOf(
        Combinators.combine(quantities(), words).as(Value.QuantityValue::new),
        Combinators.combine(dates(), words).as(Value.DateValue::new),
        Combinators.combine(terms(), words).as(Value.ConceptValue::new),
        Combinators.combine(terms(), words).as(Value.EntityValue::new),
        words.map(Value.TextValue::new),
        words.map(Value.UndisclosedValue::new));
  }

  private static Arbitrary<PartialDate> dates() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    return Arbitraries.of(
        PartialDate.year(2023),
        PartialDate.month(2024, 2),
        PartialDate.day(day),
        new PartialDate("2023/2024", LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)),
        new PartialDate("../2024-02-29", PartialDate.ALWAYS, day),
        new PartialDate("2024-02-29/..", day, PartialDate.NEVER));
  }

  /** In canonical form: zeros at the end of a figure are not kept. */
  private static Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("1E18"))
        .ofScale(4)
        .map(BigDecimal::stripTrailingZeros);
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<Unit> units =
        Arbitraries.of(new Unit("http://qudt.org/vocab/unit/KiloGM", "kilogram")).injectNull(0.3);
    Arbitrary<Interval> intervals =
        Combinators.combine(figures().injectNull(0.2), figures().injectNull(0.2))
            .as((one, other) ->
                one == null || other == null
                    ? new Interval(one, other)
                    : new Interval(one.min(other), one.max(other)));
    return Combinators.combine(
            figures().injectNull(0.3),
            intervals,
            figures(),
            units,
            Arbitraries.of(true, false),
            Arbitraries.of(Bound.class))
        .as(Quantity::new);
  }

  @Test
  void aClaimThatIsNotWholeIsAProblem() {
    Claim claim = Said.in("a.md").of("Jackdaw").figure("weight", "12").claim();
    Graph graph = ClaimGraph.of(List.of(claim), Bicycles.VOCABULARY).graph();
    graph.remove(NodeFactory.createURI(claim.iri()), Vocab.STEP, Node.ANY);

    ClaimReader.Reading reading = ClaimReader.read("export.ttl", graph);

    assertThat(reading.claims()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("has no gs:step"));
  }

  @Test
  void twoNamesOfOneThingAreBothKept() {
    Claim one = Said.in("a.md").of("Jackdaw").concept("drive", "Belt").claim();
    Term other = new Term(one.property().iri(), "Antrieb");
    Statement said = one.statement();
    Statement renamed =
        new Statement(
            said.subject(),
            said.subjectText(),
            other,
            said.scope(),
            said.value(),
            said.polarity(),
            said.evidence(),
            said.manner());
    Claim two = claim(renamed, Said.in("b.md").source(), new Standing(Status.RUMOURED, 0.5), 0);

    ClaimReader.Reading reading =
        ClaimReader.read("x", ClaimGraph.of(List.of(one, two), Bicycles.VOCABULARY).graph());

    assertThat(reading.claims()).containsExactlyInAnyOrder(one, two);
  }
}
