package org.gainsay.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.cli.console.Options;
import org.gainsay.graph.sparql.BundledQuery;
import org.gainsay.graph.sparql.Question;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a call of {@code query} asks, and of what.
 *
 * @param path what problems call the query
 */
public record QueryCall(
    ParseResult call, String path, String text, DocumentOptions documents) {

  /** The query is that of {@code -q}, else the first of the paths: a file, or the name of one of ours. */
  public static QueryCall of(ParseResult call) {
    @Nullable String given = call.matchedOptionValue("-q", null);
    DocumentOptions all = DocumentOptions.of(call);
    if (given != null) {
      return new QueryCall(call, "-q", given, all);
    }
    String name = all.paths().get(0);
    DocumentOptions rest = all.withPaths(all.paths().subList(1, all.paths().size())).required(call);
    Optional<BundledQuery> bundled =
        Files.exists(Path.of(name)) ? Optional.empty() : BundledQuery.named(name);
    if (bundled.isPresent()) {
      return new QueryCall(call, "queries/" + name + ".rq", bundled.get().text(), rest);
    }
    if (!name.endsWith(".rq") && !Files.isRegularFile(Path.of(name))) {
      throw fault(call, "'" + name + "' is neither a file nor a known query; see 'gainsay queries'");
    }
    return new QueryCall(call, name, TurtleText.file(Path.of(name)).content(), rest);
  }

  public Question.Reading read(Vocabulary vocabulary) {
    return Question.read(path, text, vocabulary);
  }

  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String given : Options.values(call, "--param")) {
      int cut = given.indexOf('=');
      if (cut < 1) {
        throw fault(call, "'" + given + "' is no parameter; expected NAME=VALUE");
      }
      parameters.put(given.substring(0, cut), given.substring(cut + 1));
    }
    return parameters;
  }

  public QueryFormat format(Question.Form form) {
    return call.matchedOptionValue("--format", QueryFormat.usual(form));
  }

  public void checkFormat(Question.Form form) {
    if (!format(form).fits(form)) {
      throw fault(
          call,
          "--format turtle is for CONSTRUCT and DESCRIBE, and they have no other; SELECT and ASK"
              + " have table, csv and json");
    }
  }

  private static ParameterException fault(ParseResult call, String message) {
    return new ParameterException(call.commandSpec().commandLine(), message);
  }
}
