package org.gainsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gainsay.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    Files.createDirectories(folder.resolve(".hidden"));
    for (String name :
        List.of("b.md", "a.HTML", "deep/er/c.txt", "sources.ttl", "x.bin", ".d.md", ".hidden/e.md")) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  @Test
  void ofAFolderAllDocumentsBelowAreTakenInOrder() {
    assertThat(names(folder.toString())).containsExactly("a.HTML", "b.md", "deep/er/c.txt");
  }

  @Test
  void aSlashAtTheEndOfAFolderChangesNothing() {
    assertThat(names(folder + "/")).isEqualTo(names(folder.toString()));
  }

  @Test
  void aNamedFileIsTakenWhateverItIsCalled() {
    assertThat(names(folder + "/x.bin")).containsExactly("x.bin");
  }

  @Test
  void aFileThatTwoPathsLeadToIsTakenOnce() {
    assertThat(names(folder + "/b.md", folder + "/./b.md", folder.toString()))
        .isEqualTo(names(folder.toString(), folder + "/./b.md"))
        .hasSize(3);
  }

  @Test
  void aGlobCrossesFoldersOnlyWithTwoStars() {
    assertThat(names(folder + "/*.{md,txt}")).containsExactly("b.md");
    assertThat(names(folder + "/**.txt")).containsExactly("deep/er/c.txt");
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep/er/up"), folder);
    assertThat(names(folder.toString())).containsExactly("a.HTML", "b.md", "deep/er/c.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsLeftForReadingToReport() throws IOException {
    Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("nowhere"));
    assertThat(names(folder.toString())).contains("lost.md");
  }

  @Test
  void whatIsNotThereIsNamedAndTheRestIsTaken() {
    Inputs inputs =
        Inputs.under(List.of("no/such/file.md", folder.toString(), "no/*.md", "nul\0.md", "a[.md"));
    assertThat(inputs.documents()).hasSize(3);
    assertThat(inputs.problems())
        .extracting(Problem::path)
        .containsExactly("a[.md", "no/*.md", "no/such/file.md", "nul\0.md");
  }

  @Test
  void aFolderWithoutDocumentsIsAProblem() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Inputs.under(List.of(empty.toString())).problems()).hasSize(1);
  }

  private List<String> names(String... paths) {
    Inputs inputs = Inputs.under(Arrays.asList(paths));
    assertThat(inputs.problems()).isEmpty();
    Path real = folder.toAbsolutePath();
    return inputs.documents().stream()
        .map(input -> real.relativize(Path.of(input.path()).normalize()).toString())
        .toList();
  }
}
