package org.gainsay.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.claim.Claim;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.option.Format;
import org.gainsay.cli.option.Narrowing;
import org.gainsay.report.json.ClaimLines;
import org.gainsay.report.text.ClaimTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Writes claims as they come; whoever hands them on learns of a fault by {@link Unwritable}. */
final class ClaimOutput implements Consumer<List<Claim>> {
  private final Narrowing narrowing;
  private final Console console;
  private final @Nullable ClaimTable table;
  private final Set<String> unmet;
  private int written;

  /** Standard output takes nothing more; no place of a document is to blame. */
  static final class Unwritable extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final IOException fault;

    Unwritable(IOException fault) {
      super(fault);
      this.fault = fault;
    }

    IOException fault() {
      return fault;
    }
  }

  ClaimOutput(ParseResult call, Console console) {
    this.narrowing = Narrowing.of(call);
    this.unmet = new LinkedHashSet<>(narrowing.subjects());
    this.console = console;
    this.table =
        call.matchedOptionValue("--format", Format.TEXT) == Format.TEXT
            ? new ClaimTable(Colors.of(call).theme(console.terminals().out()))
            : null;
  }

  @Override
  public void accept(List<Claim> claims) {
    if (!unmet.isEmpty()) {
      unmet.retainAll(narrowing.unmet(claims));
    }
    List<Claim> kept = claims.stream().filter(narrowing::keeps).toList();
    try {
      write(kept);
      written += kept.size();
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  private void write(List<Claim> claims) throws IOException {
    if (table == null) {
      ClaimLines.write(claims, console.out());
    } else {
      table.add(claims, console.out());
    }
  }

  /** Ends the output; a table with how much it holds. */
  void end(String summary) throws IOException {
    if (table != null) {
      table.end(console.out());
      console.out().write(summary + "\n");
    }
    console.out().flush();
  }

  /** The subjects asked for of which no claim has spoken. */
  Set<String> unmet() {
    return unmet;
  }

  int written() {
    return written;
  }
}
