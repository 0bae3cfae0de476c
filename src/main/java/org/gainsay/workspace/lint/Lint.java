package org.gainsay.workspace.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.input.Input;
import org.gainsay.report.lint.LintRule;
import org.gainsay.report.lint.Objection;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One run over notes.
 *
 * <pre>Lint lint = new Lint(gainsay, linter); lint.check(note); lint.objections()</pre>
 */
public final class Lint {
  private final NoteReader reader;
  private final Linter linter;
  private final List<Objection> objections = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public Lint(Gainsay gainsay, Linter linter) {
    this.reader = new NoteReader(gainsay);
    this.linter = linter;
  }

  /** Takes up what is wrong with a note. */
  public void check(Input input) {
    take(reader.read(input));
  }

  /**
   * Corrects what a note says wrongly and what documents corroborate otherwise, then takes up the
   * rest.
   *
   * @return how many values were corrected
   */
  public int fix(Input input) {
    NoteReader.Read read = reader.read(input);
    WrittenNote note = read.note();
    if (note == null || !Fixing.canFix(note, read.utf8())) {
      take(read);
      return 0;
    }
    Fixing fixing = new Fixing(reader, linter, note);
    fixing.run();
    fixing.write(Path.of(input.path()), read.utf8());
    take(fixing.read());
    return fixing.count();
  }

  private void take(NoteReader.Read read) {
    problems.addAll(read.problems());
    @Nullable WrittenNote note = read.note();
    if (note != null) {
      objections.addAll(linter.objections(note));
    }
  }

  public List<Objection> objections() {
    return List.copyOf(objections);
  }

  public List<LintRule> rules() {
    return linter.rules();
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
