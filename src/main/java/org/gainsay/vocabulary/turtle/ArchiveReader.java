package org.gainsay.vocabulary.turtle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads what {@link ArchiveWriter} wrote. */
final class ArchiveReader {
  private final ByteBuffer numbers;
  private final String text;
  private int at;

  ArchiveReader(byte[] bytes) {
    numbers = ByteBuffer.wrap(bytes);
    int length = numbers.getInt();
    text = new String(bytes, Integer.BYTES, length, UTF_8);
    numbers.position(Integer.BYTES + length);
  }

  TurtleFile file(String name, String content) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (int left = numbers.getInt(); left > 0; left--) {
      prefixes.put(string(), string());
    }
    Node[] nodes = new Node[numbers.getInt()];
    for (int number = 0; number < nodes.length; number++) {
      nodes[number] = node();
    }
    return TurtleFile.known(name, content, prefixes, triples(nodes));
  }

  private List<Triple> triples(Node[] nodes) {
    int count = numbers.getInt();
    List<Triple> triples = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      Node subject = nodes[numbers.getInt()];
      Node predicate = nodes[numbers.getInt()];
      triples.add(Triple.create(subject, predicate, nodes[numbers.getInt()]));
    }
    return triples;
  }

  private String string() {
    int start = at;
    at += numbers.getInt();
    return text.substring(start, at);
  }

  private Node node() {
    return switch (ArchivedKind.of((char) numbers.get())) {
      case IRI -> NodeFactory.createURI(string());
      case BLANK -> NodeFactory.createBlankNode(string());
      case TEXT -> NodeFactory.createLiteralString(string());
      case TEXT_IN_LANGUAGE -> NodeFactory.createLiteralLang(string(), string());
      case TYPED ->
          NodeFactory.createLiteralDT(
              string(), TypeMapper.getInstance().getSafeTypeByName(string()));
    };
  }
}
