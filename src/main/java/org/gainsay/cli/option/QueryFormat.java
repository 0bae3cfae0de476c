package org.gainsay.cli.option;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.graph.sparql.Answer;
import org.gainsay.graph.sparql.Question;
import org.gainsay.report.Theme;
import org.gainsay.report.text.CsvTable;
import org.gainsay.report.text.TextTable;

/** How an answer is written. */
public enum QueryFormat {
  TABLE,
  CSV,
  JSON,
  TURTLE;

  static QueryFormat usual(Question.Form form) {
    return form == Question.Form.STATEMENTS ? TURTLE : TABLE;
  }

  /** Statements are Turtle, and nothing else is. */
  boolean fits(Question.Form form) {
    return (this == TURTLE) == (form == Question.Form.STATEMENTS);
  }

  public void write(Answer answer, Theme theme, Writer out) throws IOException {
    switch (answer) {
      case Answer.Rows rows -> write(rows, theme, out);
      case Answer.Truth truth -> out.write(this == JSON ? truth.json() : truth.holds() + "\n");
      case Answer.Statements statements -> out.write(statements.turtle());
    }
  }

  private void write(Answer.Rows rows, Theme theme, Writer out) throws IOException {
    List<String> heads = rows.variables();
    switch (this) {
      case TABLE, TURTLE -> new TextTable(theme).write(heads, rows.shown(), out);
      case CSV -> CsvTable.write(heads, rows.plain(), out);
      case JSON -> out.write(rows.json());
    }
  }
}
