package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder keeps between calls. */
class StoreCommandsTest {
  @TempDir Path folder;
  private String store = "";
  private Path one = Path.of("");
  private Path two = Path.of("");

  @BeforeEach
  void documents() throws IOException {
    store = folder.resolve("kept").toString();
    one = write("one.md", "# DeepSeek-V2\n\n**Total Parameters:** 236B\n");
    two = write("two.md", "# DeepSeek-V2\n\n**Total Parameters:** 300B\n\n**Release Date:** May 2024\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(Files.createDirectories(folder.resolve("notes")).resolve(name), text);
  }

  private Run call(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--store");
    all.add(store);
    return Run.of(all.toArray(String[]::new));
  }

  private Run add() {
    return call("add", folder.resolve("notes").toString());
  }

  private String fresh(String command) {
    return Run.of(command, folder.resolve("notes").toString(), "--format", "jsonl").out();
  }

  @Test
  void whatIsKeptIsWhatWasRead() {
    assertThat(add().out()).startsWith("2 added, 0 replaced, 0 unchanged");
    assertThat(call("claims", "--format", "jsonl").out()).isEqualTo(fresh("claims")).isNotEmpty();
    assertThat(call("check", "--format", "jsonl").out()).isEqualTo(fresh("check")).isNotEmpty();
  }

  @Test
  void textsThatAreKeptAreReadAsTheirFilesAre() throws IOException {
    add();
    String fresh = Run.of("mentions", folder.resolve("notes").toString()).out();
    Files.delete(one);
    assertThat(call("mentions").out()).isEqualTo(fresh).contains("236B", "300B");
  }

  @Test
  void aNoteIsHeldAgainstTheStoreAlone() throws IOException {
    add();
    Path note = Files.writeString(folder.resolve("mine.md"), "DeepSeek-V2 came out in May 2023.\n");
    Run run = call("lint", note.toString());
    assertThat(run.out()).contains("two.md gives DeepSeek-V2's release date as May 2024");
    assertThat(Run.of("lint", note.toString()).err()).contains("what to hold the notes against");
  }

  @Test
  void aQuotationIsLookedUpInTheTextsThatAreKept() throws IOException {
    add();
    Files.delete(two);
    String note = "DeepSeek-V2 has \"**Total Parameters:** %s\"[^1].\n\n[^1]: %s\n";
    Path right = Files.writeString(folder.resolve("right.md"), note.formatted("300B", "two.md"));
    Path wrong = Files.writeString(folder.resolve("wrong.md"), note.formatted("301B", "two.md"));
    assertThat(call("lint", right.toString()).out()).doesNotContain("quot");
    assertThat(call("lint", wrong.toString()).out()).contains("quot");
  }

  @Test
  void whatIsUnchangedIsLeftAlone() {
    add();
    assertThat(add().out()).startsWith("0 added, 0 replaced, 2 unchanged; subjects judged again: 0");
  }

  @Test
  void aChangedDocumentTakesThePlaceOfItsLastVersion() throws IOException {
    add();
    write("two.md", "# DeepSeek-V2\n\n**Total Parameters:** 236B\n");
    assertThat(add().out()).startsWith("0 added, 1 replaced, 1 unchanged; subjects judged again: 1");
    assertThat(call("claims", "--format", "jsonl").out()).isEqualTo(fresh("claims")).doesNotContain("300B");
    assertThat(call("check", "--format", "jsonl").out()).isEqualTo(fresh("check"));
    assertThat(call("status").out()).contains("documents: 2, earlier versions: 1");
  }

  @Test
  void onlyTheSubjectsThatChangedAreJudgedAgain() throws IOException {
    write("other.md", "# DeepSeek-R1\n\n**Total Parameters:** 671B\n");
    add();
    write("other.md", "# DeepSeek-R1\n\n**Total Parameters:** 672B\n");
    assertThat(add().out()).contains("subjects judged again: 1");
  }

  @Test
  void whatIsRemovedNoLongerCounts() {
    add();
    Run removed = call("remove", two.toString());
    assertThat(removed.code()).isZero();
    assertThat(removed.out()).isEqualTo("1 removed; subjects judged again: 1\n");
    assertThat(call("check", "--format", "jsonl").out()).isEmpty();
    assertThat(call("status").out()).contains("documents: 1, earlier versions: 1");
  }

  @Test
  void whatIsNotThereCannotBeRemoved() {
    add();
    Run run = call("remove", "nothing.md");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing.md: not in the store");
  }

  @Test
  void aDocumentThatIsReadGoesBeforeTheOneKept() throws IOException {
    add();
    write("two.md", "# DeepSeek-V2\n\n**Total Parameters:** 236B\n");
    Run run = call("check", two.toString(), "--format", "jsonl");
    assertThat(run.out()).doesNotContain("300B");
  }

  @Test
  void statusSaysWhichFilesHaveChanged() throws IOException {
    add();
    write("two.md", "changed");
    Files.delete(one);
    assertThat(call("status").out()).containsPattern("one.md +not here").containsPattern("two.md +changed");
  }

  @Test
  void aQueryMayAskTheStoreAlone() {
    add();
    assertThat(call("query", "sources").out()).contains("one.md").contains("two.md");
  }

  @Test
  void whereNoStoreIsNoneIsMade() {
    Run run = call("status");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no store here");
    assertThat(Path.of(store)).doesNotExist();
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(Path.of(store).resolve("claims"));
    Files.writeString(other.resolve("thesis.txt"), "mine");
    Run run = add();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("holds other things").doesNotContain("Exception");
    assertThat(other).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
  }

  @Test
  void aStoreCannotBeMadeInAFile() throws IOException {
    store = Files.writeString(folder.resolve("file"), "mine").toString();
    Run run = add();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: " + store).doesNotContain("Exception:");
    assertThat(Path.of(store)).hasContent("mine");
  }

  @Test
  void aDocumentThatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
    Files.write(one, new byte[] {0, 1, 2, 3, 0, 0});
    Run run = add();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("one.md");
    assertThat(run.out()).startsWith("1 added");
    assertThat(call("status").out()).doesNotContain("not added");
  }
}
