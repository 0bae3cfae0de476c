package org.gainsay.cli.console;

import org.gainsay.report.Theme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** When there are colours: AUTO is on a terminal, unless {@code NO_COLOR} is set. */
public enum Colors {
  AUTO,
  ALWAYS,
  NEVER;

  private static final String OPTION = "--color";

  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(Options.choice(OPTION, Colors.class, "When to colour text:"));
  }

  public static Colors of(ParseResult call) {
    return call.matchedOptionValue(OPTION, AUTO);
  }

  public Theme theme(boolean terminal) {
    return switch (this) {
      case ALWAYS -> Theme.ANSI;
      case NEVER -> Theme.PLAIN;
      case AUTO -> terminal && System.getenv("NO_COLOR") == null ? Theme.ANSI : Theme.PLAIN;
    };
  }
}
