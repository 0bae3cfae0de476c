package org.gainsay.graph.claim;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Statement;
import org.gainsay.comparison.Bounds;
import org.gainsay.comparison.Margins;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.graph.source.SourceWriter;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims into a graph, one node each, with slot, bounds, evidence and source. What is
 * written is a function of the set of claims: neither their order nor a repetition matters.
 */
public final class ClaimWriter {
  /** The condition of what held before something else did. */
  private static final String VALID_FROM = "validFrom";

  private final Graph graph;
  private final Margins margins;
  private final SlotWriter slots;
  private final SourceWriter sources;
  private final LabelWriter labels;
  private final ValueWriter values;
  private final EvidenceWriter evidence = new EvidenceWriter();

  public ClaimWriter(Graph graph, Vocabulary vocabulary) {
    this.graph = graph;
    this.margins = new Margins(vocabulary);
    this.slots = new SlotWriter(graph);
    this.sources = new SourceWriter(graph);
    this.labels = new LabelWriter(graph);
    this.values = new ValueWriter(labels);
  }

  public void write(List<Claim> claims) {
    claims.stream().sorted(Comparator.comparing(Claim::iri)).forEach(this::write);
  }

  /** A document, whether or not it claims anything; its node. */
  public Node write(Source source) {
    return sources.write(source);
  }

  private void write(Claim claim) {
    Description description = Description.of(graph, claim.iri());
    statement(description, claim.statement());
    description
        .add(Terms.TYPE, Vocab.Type.CLAIM)
        .add(Vocab.SLOT, slots.write(claim.slot()))
        .add(Vocab.STATUS, Vocab.of(claim.status()))
        .add(Vocab.SOURCE, sources.write(claim.source()));
    evidence.write(description, claim);
  }

  private void statement(Description claim, Statement statement) {
    claim
        .add(Vocab.SUBJECT, labels.write(claim, Vocab.SUBJECT_LABEL, statement.subject()))
        .add(Vocab.SUBJECT_TEXT, Literals.text(statement.subjectText()))
        .add(Vocab.PROPERTY, labels.write(claim, Vocab.PROPERTY_LABEL, statement.property()))
        .add(Vocab.POLARITY, Vocab.of(statement.polarity()));
    values.write(claim, statement.value());
    @Nullable String since = statement.scope().get(VALID_FROM);
    if (since != null) {
      claim.add(Vocab.VALID_FROM, Literals.text(since));
    }
    margins.of(statement).ifPresent(bounds -> bounds(claim, bounds));
  }

  private static void bounds(Description claim, Bounds bounds) {
    switch (bounds) {
      case Bounds.Figures(double low, double high) ->
          claim.add(Vocab.LOW, Literals.number(low)).add(Vocab.HIGH, Literals.number(high));
      case Bounds.Days(var low, var high) ->
          claim.add(Vocab.LOW, Literals.day(low)).add(Vocab.HIGH, Literals.day(high));
    }
  }
}
