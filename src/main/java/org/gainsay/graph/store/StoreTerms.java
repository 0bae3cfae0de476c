package org.gainsay.graph.store;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.claim.Claim;
import org.gainsay.source.Fingerprint;

/** How a store names its graphs and what it notes of them. */
final class StoreTerms {
  static final String NAMESPACE = "https://w3id.org/gainsay/store#";

  /** The graph that says what is where; also the node of the store itself. */
  static final Node REGISTER = iri(Claim.IDENTIFIERS + "store");

  static final Node TEXTS = iri(Claim.IDENTIFIERS + "store/texts");
  static final Node FORMAT = term("format");
  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node DOCUMENT = term("Document");
  static final Node PATH = term("path");
  static final Node HASH = term("hash");
  static final Node STAMP = term("stamp");
  static final Node ADDED_ON = term("addedOn");
  static final Node TEXT = term("text");
  static final Node STALE = term("stale");
  static final Node PENDING = term("pending");
  static final Node FOLDER = term("folder");
  static final Node MEMBERS = term("members");
  static final Node HEAD = term("head");
  static final Node FINDINGS = term("Findings");

  private StoreTerms() {}

  /** The graph of a document's claims, whatever its version. */
  static Node graph(String path) {
    return iri(Claim.IDENTIFIERS + "store/document/" + Fingerprint.of(path));
  }

  /** The graph of a version that is no longer the last. */
  static Node version(StoredDocument document) {
    String key = Fingerprint.of(document.path(), document.stamp(), document.addedOn().toString());
    return iri(Claim.IDENTIFIERS + "store/version/" + key);
  }

  /** The graph of what is found of one subject, or of what {@code key} stands for. */
  static Node findings(String key) {
    return iri(Claim.IDENTIFIERS + "store/findings/" + Fingerprint.of(key));
  }

  static Node text(String hash) {
    return iri(Claim.IDENTIFIERS + "text/" + hash);
  }

  static Node planned(String path) {
    return iri(Claim.IDENTIFIERS + "store/planned/" + Fingerprint.of(path));
  }

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node moment(Instant moment) {
    return NodeFactory.createLiteralDT(moment.toString(), XSDDatatype.XSDdateTime);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node term(String name) {
    return iri(NAMESPACE + name);
  }
}
