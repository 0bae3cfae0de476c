package org.gainsay.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The part of a trusty URI that tells by itself whether quads are what they were: module RA of
 * <a href="https://arxiv.org/abs/1401.5775">Trusty URIs</a>.
 */
final class TrustyCode {
  /** What stands for the code in the quads that it is computed of. */
  static final String PLACEHOLDER = " ";

  private static final Comparator<Node> LITERALS =
      Comparator.comparing(Node::getLiteralLexicalForm).thenComparing(Node::getLiteralDatatypeURI);
  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> quad.getGraph().getURI())
          .thenComparing(quad -> quad.getSubject().getURI())
          .thenComparing(quad -> quad.getPredicate().getURI())
          .thenComparing(Quad::getObject, TrustyCode::compareObjects);

  private TrustyCode() {}

  /** Of quads without blank nodes and languages. */
  static String of(Collection<Quad> quads) {
    MessageDigest digest = sha256();
    for (Quad quad : quads.stream().distinct().sorted(ORDER).toList()) {
      for (Node node : new Node[] {quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
        digest.update(text(node).getBytes(UTF_8));
      }
    }
    return "RA" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
  }

  private static int compareObjects(Node one, Node other) {
    if (one.isLiteral() && other.isLiteral()) {
      return LITERALS.compare(one, other);
    }
    return one.isURI() && other.isURI()
        ? one.getURI().compareTo(other.getURI())
        : Boolean.compare(one.isLiteral(), other.isLiteral());
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI() + "\n";
    }
    String words = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n");
    return "^" + node.getLiteralDatatypeURI() + " " + words + "\n";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
