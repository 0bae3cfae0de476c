package org.gainsay.graph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateRequest;
import org.gainsay.graph.claim.ClaimWriter;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What adding, replacing and removing a document changes; each is one update. */
final class DocumentChanges {
  /** What a document speaks of must be judged again once it no longer does. */
  private static final String UNSETTLE =
      "INSERT { GRAPH $register { $register store:stale ?s } } WHERE { GRAPH $1 { ?c gs:subject ?s } }";

  private static final String KEEP =
      """
      INSERT { GRAPH $2 { ?s ?p ?o } } WHERE { GRAPH $1 { ?s ?p ?o } } ;
      INSERT { GRAPH $register { $2 ?p ?o ; a store:Version ; store:versionOf $1 } }
        WHERE { GRAPH $register { $1 ?p ?o FILTER (?o != store:Document) } } ;
      DROP SILENT GRAPH $1 ;
      DELETE WHERE { GRAPH $register { $1 ?p ?o } }
      """;

  private static final String FORGET = "DELETE WHERE { GRAPH $register { $1 ?p ?o } }";

  private DocumentChanges() {}

  /** The document in place of its last version, which becomes history. */
  static UpdateRequest put(
      Contribution added, @Nullable StoredDocument last, Vocabulary vocabulary) {
    String path = added.document().path();
    Changes changes = new Changes();
    if (last != null) {
      keep(changes, last);
    }
    changes.first(FORGET, StoreTerms.planned(path));
    Node graph = StoreTerms.graph(path);
    Graph claims = GraphFactory.createDefaultGraph();
    ClaimWriter writer = new ClaimWriter(claims, vocabulary);
    writer.write(added.source());
    writer.write(added.claims());
    changes.addAll(graph, claims);
    register(changes, graph, added);
    return changes.request();
  }

  private static void register(Changes changes, Node graph, Contribution added) {
    StoredDocument document = added.document();
    changes
        .note(graph, StoreTerms.TYPE, StoreTerms.DOCUMENT)
        .note(graph, StoreTerms.PATH, StoreTerms.literal(document.path()))
        .note(graph, StoreTerms.HASH, StoreTerms.literal(document.hash()))
        .note(graph, StoreTerms.STAMP, StoreTerms.literal(document.stamp()))
        .note(graph, StoreTerms.ADDED_ON, StoreTerms.moment(document.addedOn()))
        .add(StoreTerms.TEXTS, StoreTerms.text(document.hash()), StoreTerms.TEXT, StoreTerms.literal(added.text()));
    added.claims().stream()
        .map(claim -> claim.subject().iri())
        .distinct()
        .forEach(iri -> changes.note(StoreTerms.REGISTER, StoreTerms.STALE, StoreTerms.iri(iri)));
  }

  private static void keep(Changes changes, StoredDocument last) {
    Node graph = StoreTerms.graph(last.path());
    changes.first(UNSETTLE, graph).first(KEEP, graph, StoreTerms.version(last));
  }

  /** The document no longer counts; what it said stays as history. */
  static UpdateRequest remove(StoredDocument document) {
    Changes changes = new Changes();
    keep(changes, document);
    return changes.request();
  }

  static UpdateRequest plan(Iterable<Planned> all) {
    Changes changes = new Changes();
    for (Planned planned : all) {
      Node node = StoreTerms.planned(planned.path());
      changes
          .note(node, StoreTerms.PENDING, StoreTerms.literal(planned.path()))
          .note(node, StoreTerms.FOLDER, StoreTerms.literal(planned.folder()));
    }
    return changes.request();
  }

  static UpdateRequest drop(Iterable<String> paths) {
    Changes changes = new Changes();
    paths.forEach(path -> changes.first(FORGET, StoreTerms.planned(path)));
    return changes.request();
  }
}
