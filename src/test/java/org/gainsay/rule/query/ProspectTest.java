package org.gainsay.rule.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is given up only where it would find nothing. */
class ProspectTest {
  private static final String PREFIX = "PREFIX : <http://example.org/> ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a { ?a :height ?h }",
        "SELECT ?a { ?a :height 5.0 }",
        "SELECT ?a { ?a :height ?h OPTIONAL { ?a :width ?w } }",
        "SELECT ?a { { ?a :width ?w } UNION { ?a :height ?w } }",
        "SELECT ?a { ?a :height ?h FILTER NOT EXISTS { ?a :width ?w } }",
        "SELECT ?a { ?a :height ?h MINUS { ?a :width ?w } }",
        "SELECT ?n { { SELECT (COUNT(*) AS ?n) { ?a :width ?w } } }",
        "SELECT (COUNT(*) AS ?n) { ?a :width ?w }",
        "SELECT ?n { :tower (:width|:height) ?n }",
        "SELECT ?a { VALUES ?a { 1 } }"
      })
  void whatFindsSomethingIsRun(String query) {
    assertThat(isOpen(query)).isTrue();
    assertThat(finds(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a { ?a :width ?h }",
        "SELECT ?a { ?a :height ?h ; :kind :mast }",
        "SELECT ?a { :mast :height ?a }",
        "SELECT ?a { ?a :height ?h { SELECT ?a { ?a :width ?w } GROUP BY ?a } }",
        "SELECT ?a { ?a :height ?h { ?a :width ?w } }"
      })
  void whatNamesSomethingNobodySpeaksOfIsNot(String query) {
    assertThat(isOpen(query)).isFalse();
    assertThat(finds(query)).isFalse();
  }

  private static boolean isOpen(String query) {
    return new Prospect(graph()).isOpen(QueryFactory.create(PREFIX + query));
  }

  private static boolean finds(String query) {
    try (QueryExec run = QueryExec.graph(graph()).query(PREFIX + query).build()) {
      return run.select().hasNext();
    }
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIX + ":tower :height 5.0 ; :kind :landmark .", Lang.TURTLE).parse(graph);
    return graph;
  }
}
