package org.gainsay.rule.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * The table beside the rules: rule, kind, nature and severity, parted by tabs under a line of heads.
 *
 * <pre>disjoint-values	value	conflict	error</pre>
 *
 * @param weights by the rule's path beside the table, without {@code .rq}; in the order of the lines
 */
record RuleTable(Map<String, Weight> weights, List<Problem> problems) {
  static final String NAME = "rules.tsv";
  static final RuleTable EMPTY = new RuleTable(Map.of(), List.of());
  private static final int COLUMNS = 4;

  RuleTable {
    problems = List.copyOf(problems);
  }

  static RuleTable read(String path, String text) {
    Map<String, Weight> weights = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    SourceText source = new SourceText(text);
    for (int number = 2; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      if (!line.isEmpty()) {
        read(source.slice(line), weights)
            .forEach(why -> problems.add(Problem.at(path, Excerpt.of(source, line), why)));
      }
    }
    return new RuleTable(weights, problems);
  }

  private static List<String> read(String line, Map<String, Weight> weights) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      return List.of("expected rule, kind, nature and severity parted by tabs");
    }
    try {
      Nature nature = Nature.valueOf(cells[2].toUpperCase(Locale.ROOT));
      Severity severity = Severity.valueOf(cells[3].toUpperCase(Locale.ROOT));
      weights.put(cells[0], new Weight(cells[1], nature, severity));
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(
          "expected a nature (conflict, precision, scope, rounding, outdated)"
              + " and a severity (error, warning, note)");
    }
  }
}
