package org.gainsay.graph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a nanopublication: what is said, who said it, and who wrote that down, in three graphs
 * under a name that is a hash of them.
 *
 * <p>Said in one bare triple where that tells all of it; else, of a claim with conditions, of one
 * that denies or discloses nothing, as a description of the claim.
 */
final class Nanopublication {
  private static final String NAMES = Claim.IDENTIFIERS.replaceFirst("id/$", "np/");
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node TYPE = RDF.type.asNode();

  private final Claim claim;
  private final Graph written;
  private final List<Quad> quads = new ArrayList<>();

  /**
   * A nanopublication.
   *
   * @param written a graph that holds the claim
   */
  Nanopublication(Claim claim, Graph written) {
    this.claim = claim;
    this.written = written;
  }

  /** Its four graphs, by name; no blank node stands in them. */
  Map<Node, Graph> graphs() {
    quads.clear();
    head();
    assertion();
    provenance();
    publication();
    String code = TrustyCode.of(quads);
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (Quad quad : quads) {
      graphs
          .computeIfAbsent(named(quad.getGraph(), code), name -> GraphFactory.createDefaultGraph())
          .add(named(quad.getSubject(), code), quad.getPredicate(), named(quad.getObject(), code));
    }
    return graphs;
  }

  private static Node named(Node node, String code) {
    String name = NAMES + TrustyCode.PLACEHOLDER;
    return node.isURI() && node.getURI().startsWith(name)
        ? iri(NAMES + code + node.getURI().substring(name.length()))
        : node;
  }

  private static Node part(String name) {
    return iri(NAMES + TrustyCode.PLACEHOLDER + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private void add(String graph, Node subject, Node predicate, Node object) {
    quads.add(Quad.create(part("#" + graph), subject, predicate, object));
  }

  private void head() {
    Node self = part("");
    add("Head", self, TYPE, iri(NP + "Nanopublication"));
    add("Head", self, iri(NP + "hasAssertion"), part("#assertion"));
    add("Head", self, iri(NP + "hasProvenance"), part("#provenance"));
    add("Head", self, iri(NP + "hasPublicationInfo"), part("#pubinfo"));
  }

  private void assertion() {
    Triple said = new Assertion(written, claim).triple().orElse(null);
    boolean plain = claim.statement().polarity() == Polarity.AFFIRMED && claim.statement().scope().isEmpty();
    if (said != null && plain) {
      add("assertion", said.getSubject(), said.getPredicate(), said.getObject());
      return;
    }
    Node self = iri(claim.iri());
    for (Node predicate : List.of(TYPE, Vocab.SUBJECT, Vocab.PROPERTY, Vocab.VALUE, Vocab.POLARITY)) {
      written.find(self, predicate, Node.ANY).forEachRemaining(t -> add("assertion", self, predicate, t.getObject()));
    }
    claim.statement().scope()
        .forEach((name, value) -> add("assertion", self, RDFS.comment.asNode(), text(name + ": " + value)));
  }

  private void provenance() {
    Node assertion = part("#assertion");
    Source source = claim.source();
    Node self = iri(claim.iri());
    for (Node predicate : List.of(Vocab.STATUS, Vocab.CONFIDENCE)) {
      written.find(self, predicate, Node.ANY)
          .forEachRemaining(t -> add("provenance", assertion, predicate, t.getObject()));
    }
    Node document = document(source);
    add("provenance", assertion, iri(PROV + "wasDerivedFrom"), self);
    add("provenance", assertion, iri(PROV + "hadPrimarySource"), document);
    add("provenance", self, iri(PROV + "value"), text(claim.evidence().quote()));
    String title = source.metadata().title();
    if (title != null) {
      add("provenance", document, DCTerms.title.asNode(), text(title));
    }
    if (source.metadata().spokenOn() != null) {
      Node day = NodeFactory.createLiteralDT(source.metadata().spokenOn().toString(), XSDDatatype.XSDdate);
      add("provenance", document, DCTerms.date.asNode(), day);
    }
  }

  /** Its address, else the node that the claim graph has for it. */
  private Node document(Source source) {
    @Nullable String address = source.metadata().address();
    return address != null && address.matches("https?://[^\\s<>\"{}|\\\\^`]+")
        ? iri(address)
        : written.find(iri(claim.iri()), Vocab.SOURCE, Node.ANY).next().getObject();
  }

  /** No date: the same graph gives the same bytes, and so the same name. */
  private void publication() {
    Node self = part("");
    add("pubinfo", self, iri(PROV + "wasAttributedTo"), iri(Vocab.NAMESPACE));
    add("pubinfo", self, DCTerms.subject.asNode(), iri(claim.subject().iri()));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }
}
