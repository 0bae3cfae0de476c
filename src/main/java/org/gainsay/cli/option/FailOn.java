package org.gainsay.cli.option;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;

/** From which severity on findings make the exit code 1. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  public ExitCode exitCode(List<Finding> findings) {
    return of(findings.stream().map(Finding::severity));
  }

  public ExitCode of(Stream<Severity> severities) {
    return severities.anyMatch(this::isMetBy) ? ExitCode.FOUND : ExitCode.GOOD;
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
