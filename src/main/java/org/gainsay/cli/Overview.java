package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.jspecify.annotations.Nullable;

/** The help of the whole: laid out by the build, so that who asks for it need not wait for every command to be specified. */
final class Overview {
  private static final String FILE = "help.txt";

  private Overview() {}

  /** Whether a call asks for nothing else. */
  static boolean isAll(String[] arguments) {
    return arguments.length == 1 && (arguments[0].equals("--help") || arguments[0].equals("-h"));
  }

  static ExitCode say(Console console) throws IOException {
    try (@Nullable InputStream kept = Overview.class.getResourceAsStream(FILE)) {
      return console.say(kept == null ? text() : new String(kept.readAllBytes(), UTF_8));
    }
  }

  /** The same where nothing was laid out, as in a run from an editor. */
  static String text() {
    return Call.of(new String[] {"--help"}).usage();
  }

  /** Lays it out below a root of the class path. */
  static void keep(Path root) throws IOException {
    Path folder = root.resolve(Overview.class.getPackageName().replace('.', '/'));
    Files.writeString(Files.createDirectories(folder).resolve(FILE), text());
  }
}
