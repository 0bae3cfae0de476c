package org.gainsay.graph.source;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Terms;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SourceWriter} wrote; each document is read once. */
public final class SourceNodes {
  private final Map<Node, Source> read = new HashMap<>();

  public Source read(Description source) {
    return read.computeIfAbsent(source.node(), node -> readNew(source));
  }

  private static Source readNew(Description source) {
    return new Source(
        source.text(Vocab.PATH),
        source.text(Vocab.HASH),
        metadata(source),
        new TreeSet<>(source.all(Terms.CITES).stream().map(SourceNodes::words).toList()));
  }

  private static Metadata metadata(Description source) {
    return new Metadata(
        source.textIfThere(Terms.TITLE),
        name(source, Terms.PUBLISHER),
        name(source, Vocab.CLAIMED_PUBLISHER),
        source.dayIfThere(Terms.ISSUED),
        source.dayIfThere(Terms.MODIFIED),
        name(source, Terms.ABOUT),
        name(source, Terms.ADDRESS),
        name(source, Terms.VERSION_OF),
        revision(source));
  }

  private static int revision(Description source) {
    Node number = source.oneIfThere(Vocab.REVISION);
    return number == null ? 0 : Integer.parseInt(number.getLiteralLexicalForm());
  }

  private static @Nullable String name(Description source, Node predicate) {
    Node name = source.oneIfThere(predicate);
    if (name == null) {
      return null;
    }
    return name.isURI() ? name.getURI() : source.text(predicate);
  }

  private static String words(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
