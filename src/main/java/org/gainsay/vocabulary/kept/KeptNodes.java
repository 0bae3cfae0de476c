package org.gainsay.vocabulary.kept;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Nodes by number, each made when it is first asked for; not for several threads at once. */
final class KeptNodes {
  private static final int FIELDS = 3;
  private static final int IRI = 0;
  private static final int BLANK = 1;
  private static final int TEXT = 2;
  private static final int IN_LANGUAGE = 3;
  private static final int TYPED = 4;

  private final KeptReader texts;
  private final int[] fields;
  private final @Nullable Node[] made;

  private KeptNodes(KeptReader texts, int[] fields) {
    this.texts = texts;
    this.fields = fields;
    this.made = new Node[fields.length / FIELDS];
  }

  static KeptNodes read(KeptReader in) {
    return new KeptNodes(in, in.numbers());
  }

  /** Of each its kind, its text, and its language or datatype. */
  static void write(List<Node> nodes, KeptWriter out) {
    List<Integer> fields = new ArrayList<>();
    for (Node node : nodes) {
      String beside = beside(node);
      fields.add(kind(node));
      fields.add(out.place(text(node)));
      fields.add(out.place(beside));
    }
    out.numbers(fields);
  }

  private static int kind(Node node) {
    if (node.isURI() || node.isBlank()) {
      return node.isURI() ? IRI : BLANK;
    }
    if (!node.isLiteral() || node.getLiteralBaseDirection() != null) {
      throw new IllegalArgumentException("cannot be kept: " + node);
    }
    if (!node.getLiteralLanguage().isEmpty()) {
      return IN_LANGUAGE;
    }
    return node.getLiteralDatatypeURI().endsWith("#string") ? TEXT : TYPED;
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  private static String beside(Node node) {
    return switch (kind(node)) {
      case IN_LANGUAGE -> node.getLiteralLanguage();
      case TYPED -> node.getLiteralDatatypeURI();
      default -> "";
    };
  }

  Node get(int number) {
    Node known = made[number];
    if (known == null) {
      known = make(number * FIELDS);
      made[number] = known;
    }
    return known;
  }

  private Node make(int at) {
    String text = texts.text(fields[at + 1]);
    String beside = texts.text(fields[at + 2]);
    return switch (fields[at]) {
      case IRI -> NodeFactory.createURI(text);
      case BLANK -> NodeFactory.createBlankNode(text);
      case TEXT -> NodeFactory.createLiteralString(text);
      case IN_LANGUAGE -> NodeFactory.createLiteralLang(text, beside);
      default -> NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(beside));
    };
  }
}
