package org.gainsay.vocabulary.turtle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes a file of Turtle as numbers and one text: prefixes, nodes, each once, and triples of the
 * nodes' numbers. Numbers are big-endian; a string is its length in the text.
 */
final class ArchiveWriter {
  private final String key;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream numbers = new DataOutputStream(bytes);
  private final Map<Node, Integer> nodes = new LinkedHashMap<>();

  /** {@code key} parts the blank nodes of one file from those of others. */
  ArchiveWriter(String key) {
    this.key = key;
  }

  byte[] bytes(TurtleFile file) throws IOException {
    file.triples().forEach(this::number);
    numbers.writeInt(file.prefixes().size());
    for (Map.Entry<String, String> prefix : file.prefixes().entrySet()) {
      write(prefix.getKey());
      write(prefix.getValue());
    }
    numbers.writeInt(nodes.size());
    for (Node node : nodes.keySet()) {
      write(node);
    }
    write(file.triples());
    return whole();
  }

  private void number(Triple triple) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      nodes.putIfAbsent(node, nodes.size());
    }
  }

  private void write(String string) throws IOException {
    text.append(string);
    numbers.writeInt(string.length());
  }

  private void write(Node node) throws IOException {
    ArchivedKind kind = ArchivedKind.of(node);
    numbers.writeByte(kind.mark());
    switch (kind) {
      case IRI -> write(node.getURI());
      case BLANK -> write(key + "-" + nodes.get(node));
      case TEXT -> write(node.getLiteralLexicalForm());
      case TEXT_IN_LANGUAGE -> {
        write(node.getLiteralLexicalForm());
        write(node.getLiteralLanguage());
      }
      case TYPED -> {
        write(node.getLiteralLexicalForm());
        write(node.getLiteralDatatypeURI());
      }
    }
  }

  private void write(List<Triple> triples) throws IOException {
    numbers.writeInt(triples.size());
    for (Triple triple : triples) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        Integer number = nodes.get(node);
        numbers.writeInt(number == null ? -1 : number);
      }
    }
  }

  /** The length of the text's bytes, the text, the numbers. */
  private byte[] whole() throws IOException {
    byte[] encoded = text.toString().getBytes(UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.writeInt(encoded.length);
    out.write(encoded);
    bytes.writeTo(out);
    return whole.toByteArray();
  }
}
