package org.gainsay.graph.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.claim.Claim;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Writes what is known of documents; one node for each version of a document. */
public final class SourceWriter {
  private final Graph graph;
  private final Map<Source, Node> written = new HashMap<>();

  public SourceWriter(Graph graph) {
    this.graph = graph;
  }

  public Node write(Source source) {
    return written.computeIfAbsent(source, this::writeNew);
  }

  private Node writeNew(Source source) {
    Description description = new Description(graph, node(source));
    description
        .add(Terms.TYPE, Vocab.Type.SOURCE)
        .add(Vocab.PATH, Literals.text(source.path()))
        .add(Vocab.HASH, Literals.text(source.hash()))
        .add(Vocab.IDENTITY, Literals.text(source.identity()));
    metadata(description, source.metadata());
    source.cites().forEach(cited -> description.add(Terms.CITES, Literals.iriOrText(cited)));
    return description.node();
  }

  public static Node node(Source source) {
    return NodeFactory.createURI(
        Claim.IDENTIFIERS
            + "document/"
            + Fingerprint.of(source.identity(), source.path(), source.hash()));
  }

  private static void metadata(Description source, Metadata known) {
    source
        .addIfThere(Terms.TITLE, text(known.title()))
        .addIfThere(Terms.PUBLISHER, name(known.publisher()))
        .addIfThere(Vocab.CLAIMED_PUBLISHER, name(known.claimedPublisher()))
        .addIfThere(Terms.ISSUED, day(known.issued()))
        .addIfThere(Terms.MODIFIED, day(known.modified()))
        .addIfThere(Vocab.SPOKEN_ON, day(known.spokenOn()))
        .addIfThere(Vocab.TURN, turn(known))
        .addIfThere(Terms.ABOUT, name(known.subject()))
        .addIfThere(Terms.ADDRESS, name(known.address()))
        .addIfThere(Terms.VERSION_OF, name(known.versionOf()))
        .addIfThere(Vocab.REVISION, known.revision() == 0 ? null : Literals.integer(known.revision()));
  }

  /** In whose order versions speak, as text: by day, and of one day as they are said to follow one another. */
  private static @Nullable Node turn(Metadata known) {
    LocalDate day = known.spokenOn();
    return day == null ? null : Literals.text("%s/%06d".formatted(day, known.revision()));
  }

  private static @Nullable Node text(@Nullable String text) {
    return text == null ? null : Literals.text(text);
  }

  private static @Nullable Node name(@Nullable String name) {
    return name == null ? null : Literals.iriOrText(name);
  }

  private static @Nullable Node day(@Nullable LocalDate day) {
    return day == null ? null : Literals.day(day);
  }
}
