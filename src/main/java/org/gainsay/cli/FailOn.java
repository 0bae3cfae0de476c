package org.gainsay.cli;

import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;

/** From which severity on findings make the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  ExitCode exitCode(List<Finding> findings) {
    boolean fails = findings.stream().map(Finding::severity).anyMatch(this::isMetBy);
    return fails ? ExitCode.FOUND : ExitCode.GOOD;
  }

  private boolean isMetBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
