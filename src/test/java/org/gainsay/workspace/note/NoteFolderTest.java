package org.gainsay.workspace.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.report.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFolderTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);
  private static final Note OLD = note("wings: 2");
  private static final Note NEW = note("wings: 4");

  @TempDir private Path folder;

  private static Note note(String words) {
    return new Note("Kite", day -> "id: kite\n" + Note.UPDATED + day + "\n", words + "\n");
  }

  private String written(Note note, LocalDate day) throws IOException {
    NoteFolder.Plan plan = new NoteFolder(folder).plan(List.of(note), day);
    assertThat(plan.problems()).isEmpty();
    plan.changes().forEach(NoteChange::write);
    return Files.readString(folder.resolve("Kite.md"));
  }

  @Test
  void theDateChangesOnlyWhenTheContentDoes() throws IOException {
    String monday = written(OLD, MONDAY);
    assertThat(monday).contains("updated: 2026-02-02");
    assertThat(written(OLD, MONDAY.plusDays(1))).isEqualTo(monday);
    assertThat(written(NEW, MONDAY.plusDays(2))).contains("updated: 2026-02-04", "wings: 4");
  }

  @Test
  void whatTheReaderWroteStays() throws IOException {
    written(OLD, MONDAY);
    Path file = folder.resolve("Kite.md");
    Files.writeString(file, Files.readString(file).replace("---\n\n", "cssclass: wide\n---\n\nMine above.\n") + "\nMine below.\n");
    assertThat(written(NEW, MONDAY))
        .contains("# gainsay:end\ncssclass: wide\n---\n\nMine above.\n", "-->\n\nMine below.\n", "wings: 4");
  }

  @Test
  void lineEndsOfAnEditorAreKept() throws IOException {
    Path file = folder.resolve("Kite.md");
    Files.writeString(file, written(OLD, MONDAY).replace("\n", "\r\n"));
    assertThat(written(OLD, MONDAY.plusDays(1))).contains("updated: 2026-02-02\r\n");
    assertThat(written(NEW, MONDAY)).contains("wings: 4\r\n").doesNotContainPattern("[^\\r]\\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no marker at all\n",
        "<!-- gainsay:begin -->\nno end\n",
        "<!-- gainsay:end -->\nno begin\n",
        "<!-- gainsay:begin -->\n<!-- gainsay:end\nnot closed\n",
        "<!-- gainsay:begin -->\n<!-- gainsay:end --> and words\n",
        "<!-- gainsay:begin -->\n<!-- gainsay:begin -->\n<!-- gainsay:end -->\n",
        "<!-- gainsay:begin -->\n<!-- gainsay:end -->\n<!-- gainsay:end -->\n",
        "---\n# gainsay:begin\n---\n<!-- gainsay:begin -->\n<!-- gainsay:end -->\n"
      })
  void aDamagedMarkerStopsThatFileWithItsLine(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("Kite.md"), content);
    Note other = new Note("Glider", day -> "", "fine\n");
    NoteFolder.Plan plan = new NoteFolder(folder).plan(List.of(NEW, other), MONDAY);
    plan.changes().forEach(NoteChange::write);
    assertThat(plan.problems()).singleElement().satisfies(
        problem -> assertThat(problem.message()).contains("gainsay:", "left as it is").doesNotContain("null"));
    assertThat(file).hasContent(content);
    assertThat(folder.resolve("Glider.md")).content().contains("fine");
  }

  @Test
  void aReaderSaysWhereTheGeneratedPartShallStand() throws IOException {
    Files.writeString(folder.resolve("Kite.md"), "mine\n<!-- gainsay:begin -->\n<!-- gainsay:end -->\n");
    assertThat(written(NEW, MONDAY)).isEqualTo("mine\n<!-- gainsay:begin -->\nwings: 4\n<!-- gainsay:end -->\n");
  }

  @Test
  void aPlanIsADiffAndWritesNothing() throws IOException {
    String before = written(OLD, MONDAY);
    NoteChange change = new NoteFolder(folder).plan(List.of(NEW), MONDAY).changes().get(0);
    assertThat(change.diff()).contains("-wings: 2\n+wings: 4\n");
    assertThat(folder.resolve("Kite.md")).hasContent(before);
  }
}
