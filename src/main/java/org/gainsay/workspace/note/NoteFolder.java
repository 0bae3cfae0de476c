package org.gainsay.workspace.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.report.note.Note;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.workspace.note.Marked.Damage;
import org.jspecify.annotations.Nullable;

/**
 * A folder of notes that are generated and written in by their reader, too.
 *
 * <pre>new NoteFolder(Path.of("notes")).plan(notes, today).changes().forEach(NoteChange::write)</pre>
 */
public record NoteFolder(Path folder) {
  private static final String ENDING = ".md";

  /**
   * What is to be done.
   *
   * @param problems files that are left alone, and why
   */
  public record Plan(List<NoteChange> changes, List<Problem> problems) {
    public Plan {
      changes = List.copyOf(changes);
      problems = List.copyOf(problems);
    }
  }

  /** What to do that the folder may hold the notes; nothing is written yet. */
  public Plan plan(List<Note> notes, LocalDate today) {
    List<NoteChange> changes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Note note : notes) {
      Path file = folder.resolve(note.name() + ENDING);
      byte @Nullable [] old = content(file);
      try {
        changes.add(new NoteChange(file, old, old == null ? NoteText.fresh(note, today) : changed(old, note, today)));
      } catch (Damage e) {
        problems.add(damage(file, old == null ? new byte[0] : old, e));
      }
    }
    return new Plan(changes, problems);
  }

  private static byte[] changed(byte[] old, Note note, LocalDate today) throws Damage {
    NoteText text = NoteText.read(old);
    if (!text.isMarked()) {
      throw Damage.missing();
    }
    return text.with(note, today);
  }

  private static Problem damage(Path file, byte[] content, Damage damage) {
    String message = damage.getMessage() + "; the file is left as it is";
    SourceText text = new SourceText(new String(content, UTF_8));
    String before = new String(content, 0, Math.min(damage.place, content.length), UTF_8);
    int line = new SourceText(before).lineCount();
    Span place = text.line(Math.min(line, text.lineCount()));
    return Problem.at(shown(file), Excerpt.of(text, place), message);
  }

  private static byte @Nullable [] content(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(shown(file), e);
    }
  }

  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
