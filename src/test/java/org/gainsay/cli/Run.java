package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.gainsay.cli.console.Console;

/** What a call printed, and its exit code. */
public record Run(int code, String out, String err) {

  public static Run of(String... arguments) {
    return withInput("", arguments);
  }

  public static Run withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, input, arguments);
    return new Run(run.code, out.toString(UTF_8), run.err);
  }

  /** With an output of one's own. */
  public static Run into(OutputStream out, String input, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, Console.Terminals.NONE);
    int code = Main.run(arguments, console).number();
    return new Run(code, "", err.toString(UTF_8));
  }
}
