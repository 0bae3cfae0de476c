package org.gainsay.cli.keep;

import java.io.IOException;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.StoreOption;
import org.gainsay.workspace.store.Removal;
import org.gainsay.workspace.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay remove notes/a.md}: what a document says no longer counts. */
public final class RemoveCommand implements Command {
  @Override
  public String name() {
    return "remove";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Takes documents out of a store; what they said stays as history.");
    spec.usageMessage().footer("", "Exit code: 0, or 2 for a document that the store does not hold.");
    spec.addPositional(Arguments.some("PATH", "Documents as 'gainsay status' names them."));
    return Colors.addTo(StoreOption.addTo(DocumentOptions.addKnowledge(spec)));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Gainsay gainsay = DocumentOptions.ofReading(call).open(null, null);
    List<String> paths = call.matchedPositionalValue(0, List.of());
    try (Store store = StoreOption.open(call)) {
      Removal removal = store.remove(gainsay, paths);
      console
          .out()
          .write(removal.removed().size() + " removed; subjects judged again: " + removal.settled() + "\n");
      console.out().flush();
      return console.report(removal.problems(), Colors.of(call));
    }
  }
}
