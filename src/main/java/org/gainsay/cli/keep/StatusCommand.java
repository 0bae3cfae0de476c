package org.gainsay.cli.keep;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.option.StoreOption;
import org.gainsay.graph.store.Planned;
import org.gainsay.graph.store.StoredDocument;
import org.gainsay.report.text.TextTable;
import org.gainsay.source.Fingerprint;
import org.gainsay.workspace.store.Store;
import org.gainsay.workspace.store.StoreStatus;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay status}: what a store holds, and what waits to be done. */
public final class StatusCommand implements Command {
  @Override
  public String name() {
    return "status";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.specOf(name(), "Says what a store holds, and what it waits for.");
    spec.usageMessage().footer("", "Exit code: 0, or 2 when there is no store.");
    return Colors.addTo(StoreOption.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    try (Store store = StoreOption.open(call)) {
      StoreStatus status = store.status();
      List<List<String>> rows = status.documents().stream().map(StatusCommand::row).toList();
      new TextTable(Colors.of(call).theme(console.terminals().out()))
          .write(List.of("document", "file", "added"), rows, console.out());
      summary(status, console.out());
      console.out().flush();
      return ExitCode.GOOD;
    }
  }

  private static List<String> row(StoredDocument document) {
    return List.of(document.path(), state(document), document.addedOn().toString());
  }

  private static String state(StoredDocument document) {
    try {
      Path file = Path.of(document.path());
      if (!Files.isRegularFile(file)) {
        return "not here";
      }
      boolean same = Fingerprint.ofBytes(Files.readAllBytes(file)).equals(document.hash());
      return same ? "unchanged" : "changed";
    } catch (IOException | InvalidPathException e) {
      return "cannot be read";
    }
  }

  private static void summary(StoreStatus status, Writer out) throws IOException {
    out.write(
        "documents: " + status.documents().size() + ", earlier versions: " + status.versions() + "\n");
    if (status.stale() > 0) {
      out.write("subjects to be judged again: " + status.stale() + "; 'gainsay add' does it\n");
    }
    if (!status.planned().isEmpty()) {
      out.write("not added, as a call did not end; 'gainsay add' finishes it:\n");
      for (Planned planned : status.planned()) {
        out.write("  " + planned.path() + "\n");
      }
    }
  }
}
