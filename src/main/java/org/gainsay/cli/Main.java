package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.input.Fault;
import picocli.CommandLine.ParameterException;

/** The only way in: {@code gainsay check notes/}. */
public final class Main {
  private Main() {}

  /** Halts, as nothing waits for the end: {@link System#exit} would look through all jars for a log to note it in. */
  public static void main(String[] arguments) {
    Runtime.getRuntime().halt(run(arguments, Console.ofProcess()).number());
  }

  /** Runs one command; what the outside world does wrong becomes words and an exit code. */
  static ExitCode run(String[] arguments, Console console) {
    try {
      return Overview.isAll(arguments) ? Overview.say(console) : Call.of(arguments).run(console);
    } catch (ParameterException e) {
      return Call.explain(e, console);
    } catch (UncheckedIOException e) {
      return console.report(List.of(Fault.of(e)), Colors.NEVER);
    } catch (IOException e) {
      return writing(e, console);
    } catch (OutOfMemoryError e) {
      return withoutMemory(console);
    }
  }

  /** Text is let go of as it is read, so that claims alone can fill memory. */
  private static ExitCode withoutMemory(Console console) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    console
        .err()
        .println(
            "gainsay: the "
                + megabytes
                + " MB of memory are full: claims take about 2 KB each while they are judged. Read fewer"
                + " documents at once, or give more memory: GAINSAY_JAVA_OPTS=-Xmx"
                + 4 * megabytes
                + "m");
    return ExitCode.NO_MEMORY;
  }

  /** Only standard output is written to; whoever closes it has read enough. */
  private static ExitCode writing(IOException fault, Console console) {
    String message = String.valueOf(fault.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitCode.GOOD;
    }
    console.err().println("gainsay: standard output cannot be written: " + message);
    return ExitCode.UNREADABLE;
  }
}
