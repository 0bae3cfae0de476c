package org.gainsay.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notes of the sample corpus are those of {@code src/test/resources/notes}. Where they should
 * change: {@code mvn test -Dtest=NotesCommandTest -Dnotes=write}, then read the diff.
 */
class NotesCommandTest {
  private static final String DOCUMENTS = "data/documents";
  private static final Path GOLDEN = Path.of("src/test/resources/notes");

  @TempDir private Path folder;

  private Run notes(Path into, String... further) {
    return Run.of(
        Stream.concat(
                Stream.of("notes", DOCUMENTS, "-o", into.toString(), "--as-of", "2026-01-31"),
                Stream.of(further))
            .toArray(String[]::new));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void theNotesOfTheSampleCorpusAreGolden() throws IOException {
    boolean regenerated = "write".equals(System.getProperty("notes"));
    Run run = notes(regenerated ? GOLDEN : folder, "--links", "wiki");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(files(regenerated ? GOLDEN : folder)).isEqualTo(files(GOLDEN)).isNotEmpty();
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    notes(folder);
    Map<String, String> first = files(folder);
    assertThat(notes(folder, "--dry-run").out()).isEmpty();
    assertThat(notes(folder).out().lines()).isNotEmpty().allMatch(line -> line.endsWith(": unchanged"));
    assertThat(files(folder)).isEqualTo(first);
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path none = folder.resolve("none");
    assertThat(notes(none, "--dry-run").out()).contains("--- /dev/null\n", "+# DeepSeek-V2\n");
    assertThat(none).doesNotExist();
  }

  @Test
  void aDamagedMarkerStopsThatFileAlone() throws IOException {
    Path damaged = Files.writeString(folder.resolve("DeepSeek-V2.md"), "mine\n<!-- gainsay:begin -->\n");
    Run run = notes(folder);
    assertThat(run.err()).contains("DeepSeek-V2.md:2:1: '<!-- gainsay:end -->' is missing", "^^^");
    assertThat(run.code()).isEqualTo(2);
    assertThat(damaged).hasContent("mine\n<!-- gainsay:begin -->\n");
    assertThat(folder.resolve("DeepSeek-R2.md")).isRegularFile();
  }

  @Test
  void sourcesComeAsABibliography() throws IOException {
    Path bib = folder.resolve("a.bib");
    notes(folder.resolve("n"), "--bib", bib.toString());
    assertThat(bib).content().contains("@misc{v2-announcement,");
    assertThat(notes(folder, "--bib", "a.doc").err()).contains("ends neither in .json nor in .bib");
  }

  @Test
  void withoutAFolderItSaysWhatIsMissing() {
    Run run = Run.of("notes", DOCUMENTS);
    assertThat(run.err()).contains("'-o=DIR'");
    assertThat(run.code()).isEqualTo(2);
  }
}
