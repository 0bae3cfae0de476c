package org.gainsay.graph.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.jspecify.annotations.Nullable;

/** What a question is answered with. */
public sealed interface Answer {

  /** Of a SELECT. */
  final class Rows implements Answer {
    private final RowSetRewindable rows;
    private final PrefixMapping prefixes;

    Rows(RowSetRewindable rows, PrefixMapping prefixes) {
      this.rows = rows;
      this.prefixes = prefixes;
    }

    public List<String> variables() {
      return rows.getResultVars().stream().map(Var::getVarName).toList();
    }

    public boolean isEmpty() {
      rows.reset();
      return !rows.hasNext();
    }

    /** For people: IRIs by their prefixes, literals as their words; empty where nothing is bound. */
    public List<List<String>> shown() {
      return cells(true);
    }

    /** As SPARQL 1.1 has it for CSV: IRIs and literals as they are, without signs around them. */
    public List<List<String>> plain() {
      return cells(false);
    }

    private List<List<String>> cells(boolean shortened) {
      List<List<String>> cells = new ArrayList<>();
      rows.reset();
      rows.forEach(binding -> cells.add(row(binding, shortened)));
      return cells;
    }

    private List<String> row(Binding binding, boolean shortened) {
      return rows.getResultVars().stream()
          .map(variable -> cell(binding.get(variable), shortened))
          .toList();
    }

    private String cell(@Nullable Node node, boolean shortened) {
      if (node == null) {
        return "";
      }
      if (node.isURI()) {
        return shortened ? prefixes.shortForm(node.getURI()) : node.getURI();
      }
      if (node.isBlank()) {
        return "_:" + node.getBlankNodeLabel();
      }
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The results in the JSON of SPARQL 1.1. */
    public String json() {
      rows.reset();
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ResultSetMgr.write(json, ResultSet.adapt(rows), ResultSetLang.RS_JSON);
      return json.toString(UTF_8);
    }
  }

  /** Of an ASK. */
  record Truth(boolean holds) implements Answer {
    public String json() {
      return "{ \"head\": {} , \"boolean\": " + holds + " }\n";
    }
  }

  /** Of a CONSTRUCT or a DESCRIBE. */
  record Statements(String turtle) implements Answer {}
}
