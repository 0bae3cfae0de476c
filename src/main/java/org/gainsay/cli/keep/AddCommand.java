package org.gainsay.cli.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.StoreOption;
import org.gainsay.input.Inputs;
import org.gainsay.source.Problem;
import org.gainsay.workspace.store.Addition;
import org.gainsay.workspace.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay add notes/}: keeps what the documents claim. */
public final class AddCommand implements Command {
  @Override
  public String name() {
    return "add";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Reads documents into a store; what is unchanged is not read again.");
    spec.usageMessage()
        .footer(
            "",
            "What an earlier call left undone is finished first. GAINSAY_STORE_USER and",
            "GAINSAY_STORE_PASSWORD are for a store on a server.",
            "Exit code: 0, or 2 when something could not be read.");
    return Colors.addTo(StoreOption.addTo(DocumentOptions.addReading(spec)));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.ofReading(call);
    Inputs inputs = options.inputs(console);
    Gainsay gainsay = options.open(null, null);
    try (Store store = StoreOption.create(call)) {
      Addition addition = store.add(gainsay, inputs.documents());
      console.out().write(summary(addition));
      console.out().flush();
      List<Problem> problems = new ArrayList<>(inputs.problems());
      problems.addAll(addition.problems());
      return console.report(problems, Colors.of(call));
    }
  }

  /** {@code 3 added, 1 replaced, 12 unchanged; 5 subjects judged again.} */
  private static String summary(Addition addition) {
    String resumed =
        addition.resumed().isEmpty()
            ? ""
            : addition.resumed().size() + " of them left over from a call that did not end: "
                + String.join(", ", addition.resumed()) + "\n";
    return addition.added().size() + " added, "
        + addition.replaced().size() + " replaced, "
        + addition.unchanged().size() + " unchanged; subjects judged again: "
        + addition.settled() + "\n" + resumed;
  }
}
