package org.gainsay.graph.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.graph.node.Terms;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.word.Individual;

/** What is wrong with a statement about a document. */
final class SourceCheck {
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SCHEMA = "https://schema.org/";
  private static final Set<String> READ =
      Set.of("title", "publisher", "issued", "modified", "subject", "isVersionOf", "replaces");

  /** What people add about documents that nothing here depends on. */
  private static final Set<String> BESIDE =
      Set.of(
          "abstract", "accessRights", "alternative", "available", "bibliographicCitation",
          "contributor", "created", "creator", "date", "dateAccepted", "dateSubmitted",
          "description", "format", "hasPart", "hasVersion", "identifier", "isPartOf",
          "isReferencedBy", "isReplacedBy", "language", "license", "references",
          "relation", "rights", "rightsHolder", "source", "spatial", "temporal",
          "type", "valid");

  private final TurtleFile file;
  private final Vocabulary vocabulary;
  private final Set<String> namespaces;

  SourceCheck(TurtleFile file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.namespaces =
        vocabulary.individuals().stream()
            .map(Individual::iri)
            .map(SourceCheck::namespace)
            .collect(Collectors.toSet());
  }

  /** In words for people; nothing where all is well. */
  Optional<String> fault(Triple triple) {
    return unknownTerm(triple.getPredicate())
        .or(() -> wrongDate(triple))
        .or(() -> wrongAddress(triple))
        .or(() -> unknownThing(triple));
  }

  private Optional<String> unknownTerm(Node predicate) {
    String iri = predicate.getURI();
    String name = iri.substring(namespace(iri).length());
    boolean known =
        switch (namespace(iri)) {
          case DCTERMS -> READ.contains(name) || BESIDE.contains(name);
          case "http://schema.org/" -> false;
          case Vocab.NAMESPACE -> predicate.equals(Vocab.CLAIMED_PUBLISHER);
          default -> true;
        };
    return known
        ? Optional.empty()
        : Optional.of(
            file.spell(predicate)
                + " says nothing of documents; expected dcterms:title, publisher, issued, modified"
                + " or subject, or "
                + SCHEMA
                + "url");
  }

  private static Optional<String> wrongDate(Triple triple) {
    boolean dated = List.of(Terms.ISSUED, Terms.MODIFIED).contains(triple.getPredicate());
    Node object = triple.getObject();
    boolean right =
        object.isLiteral() && SourceReader.firstDay(object.getLiteralLexicalForm()).isPresent();
    return dated && !right
        ? Optional.of("this is no date; expected \"2025-10-02\", \"2025-10\" or \"2025\"")
        : Optional.empty();
  }

  private static Optional<String> wrongAddress(Triple triple) {
    if (!triple.getPredicate().equals(Terms.ADDRESS)) {
      return Optional.empty();
    }
    Node object = triple.getObject();
    String address = object.isURI() ? object.getURI() : text(object);
    return address.startsWith("http://") || address.startsWith("https://")
        ? Optional.empty()
        : Optional.of("this is no address of the web; expected <https://…>");
  }

  private static String text(Node object) {
    return object.isLiteral() ? object.getLiteralLexicalForm() : "";
  }

  /** An IRI of the vocabulary's own that it does not hold is a slip of the pen. */
  private Optional<String> unknownThing(Triple triple) {
    boolean names = List.of(Terms.PUBLISHER, Terms.ABOUT).contains(triple.getPredicate());
    Node object = triple.getObject();
    boolean unknown =
        names
            && object.isURI()
            && namespaces.contains(namespace(object.getURI()))
            && vocabulary.individual(object.getURI()).isEmpty();
    return unknown
        ? Optional.of(
            "the vocabulary knows no " + file.spell(object) + "; expected one of its names, or a text")
        : Optional.empty();
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
