package org.gainsay.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.gainsay.report.Theme;
import org.gainsay.report.text.ProblemText;
import org.gainsay.source.Problem;

/**
 * The streams of a run: results go to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param terminals which of the two are terminals
 */
public record Console(InputStream in, Writer out, PrintWriter err, Terminals terminals) {
  /** Java cannot tell one stream from the other before version 22, so the launcher does. */
  public record Terminals(boolean out, boolean err) {
    public static final Terminals NONE = new Terminals(false, false);

    static Terminals ofLauncher() {
      return new Terminals(Boolean.getBoolean("gainsay.out"), Boolean.getBoolean("gainsay.err"));
    }
  }

  /** The process's own; not {@link System#out}, which hides that nobody reads any more. */
  public static Console ofProcess() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminals.ofLauncher());
  }

  public static Console of(InputStream in, OutputStream out, OutputStream err, Terminals terminals) {
    return new Console(
        in,
        new BufferedWriter(new OutputStreamWriter(out, UTF_8)),
        new PrintWriter(new OutputStreamWriter(err, UTF_8), true),
        terminals);
  }

  /** All that a call is about, and nothing went wrong. */
  public ExitCode say(String text) throws IOException {
    out.write(text);
    out.flush();
    return ExitCode.GOOD;
  }

  /** The same for work that writes results as it goes: where those are seen, no bar is drawn. */
  public Console whileWriting() {
    return terminals.out() ? new Console(in, out, err, Terminals.NONE) : this;
  }

  /** Says which subjects no claim is about: a slip of the pen must not look like an all-clear. */
  public void miss(Collection<String> subjects) {
    subjects.forEach(subject -> err.println("gainsay: no claim here is about '" + subject + "'"));
  }

  /** What stood in the way, one after the other; whether anything did. */
  public ExitCode report(List<Problem> problems, Colors colors) {
    Theme theme = colors.theme(terminals.err());
    problems.forEach(problem -> err.print("gainsay: " + ProblemText.of(problem, theme)));
    err.flush();
    return problems.isEmpty() ? ExitCode.GOOD : ExitCode.UNREADABLE;
  }
}
