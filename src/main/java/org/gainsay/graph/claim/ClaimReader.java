package org.gainsay.graph.claim;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Status;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Terms;
import org.gainsay.graph.source.SourceNodes;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;

/** Reads the claims and the documents of a graph that {@link ClaimWriter} wrote. */
public final class ClaimReader {
  private final String path;
  private final Graph graph;
  private final SourceNodes sources = new SourceNodes();
  private final ValueReader values = new ValueReader();
  private final EvidenceReader evidence = new EvidenceReader();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Source> documents = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ClaimReader(String path, Graph graph) {
    this.path = path;
    this.graph = graph;
  }

  /**
   * What a graph holds.
   *
   * @param claims by IRI
   * @param sources also those that claim nothing, by path
   * @param problems one for each claim or source that is not whole
   */
  public record Reading(List<Claim> claims, List<Source> sources, List<Problem> problems) {
    public Reading {
      claims = List.copyOf(claims);
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /** Reads every claim; {@code path} is what problems call the graph. */
  public static Reading read(String path, Graph graph) {
    ClaimReader reader = new ClaimReader(path, graph);
    graph
        .find(Node.ANY, Terms.TYPE, Vocab.Type.CLAIM)
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEachRemaining(triple -> reader.read(triple.getSubject()));
    graph
        .find(Node.ANY, Terms.TYPE, Vocab.Type.SOURCE)
        .forEachRemaining(triple -> reader.source(triple.getSubject()));
    reader.documents.sort(Comparator.comparing(Source::path).thenComparing(Source::hash));
    reader.claims.sort(Comparator.comparing(Claim::iri));
    reader.problems.sort(Comparator.naturalOrder());
    return new Reading(reader.claims, reader.documents, reader.problems);
  }

  private void read(Node node) {
    try {
      claims.add(claim(new Description(graph, node)));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(Problem.of(path, "the claim <" + node + "> is not whole: " + e.getMessage()));
    }
  }

  private void source(Node node) {
    try {
      documents.add(sources.read(new Description(graph, node)));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(Problem.of(path, "the document <" + node + "> is not whole: " + e.getMessage()));
    }
  }

  private Claim claim(Description claim) {
    return new Claim(
        claim.node().getURI(),
        sources.read(claim.follow(Vocab.SOURCE)),
        statement(claim),
        claim.choice(Vocab.STATUS, Status.class),
        evidence.factors(claim));
  }

  private Statement statement(Description claim) {
    return new Statement(
        LabelReader.read(claim, Vocab.SUBJECT, Vocab.SUBJECT_LABEL),
        claim.text(Vocab.SUBJECT_TEXT),
        LabelReader.read(claim, Vocab.PROPERTY, Vocab.PROPERTY_LABEL),
        scope(claim.follow(Vocab.SLOT)),
        values.read(claim),
        claim.choice(Vocab.POLARITY, Polarity.class),
        evidence.evidence(claim),
        evidence.manner(claim));
  }

  private static SortedMap<String, String> scope(Description slot) {
    SortedMap<String, String> scope = new TreeMap<>();
    for (Node node : slot.all(Vocab.SCOPE)) {
      Description condition = new Description(slot.graph(), node);
      scope.put(condition.text(Vocab.CONDITION), condition.text(Vocab.CONDITION_VALUE));
    }
    return scope;
  }
}
