package org.gainsay.cli.ask;

import java.io.IOException;
import java.util.List;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.graph.sparql.BundledQuery;
import org.gainsay.report.text.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay queries}: the questions that have a name. */
public final class QueriesCommand implements Command {
  @Override
  public String name() {
    return "queries";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Lists the questions that 'gainsay query NAME PATH...' answers.");
    spec.usageMessage().footer("", "Exit code: 0.");
    return Colors.addTo(spec);
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    List<List<String>> rows =
        BundledQuery.all().stream()
            .map(query -> List.of(query.name(), query.header().part("title"), parameters(query)))
            .toList();
    new TextTable(Colors.of(call).theme(console.terminals().out()))
        .write(List.of("name", "title", "parameters"), rows, console.out());
    console.out().flush();
    return ExitCode.GOOD;
  }

  private static String parameters(BundledQuery query) {
    return query.header().part("parameters");
  }
}
