package org.gainsay.workspace.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir private Path folder;

  private Path kept(String name, int size, int hoursAgo) throws IOException {
    Path file = Files.write(folder.resolve(name), new byte[size]);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(hoursAgo))));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasNotUsedForLongestGoesFirstAndOthersFilesStay() throws IOException {
    kept("a.claims", 40, 1);
    kept("b.claims", 40, 9);
    kept("c.claims", 40, 5);
    kept("mine.txt", 500, 99);
    new Shelf(folder, ".claims", 100).tidy();
    assertThat(names()).containsExactly("a.claims", "c.claims", "mine.txt");
  }

  @Test
  void whatIsUsedStays() throws IOException {
    kept("a.claims", 60, 1);
    Path used = kept("b.claims", 60, 9);
    Shelf.touch(used);
    new Shelf(folder, ".claims", 100).tidy();
    assertThat(names()).containsExactly("b.claims");
  }

  @Test
  void aFolderWithRoomIsLeftAlone() throws IOException {
    kept("a.claims", 50, 900);
    kept("b.claims", 50, 0);
    new Shelf(folder, ".claims", 100).tidy();
    assertThat(names()).containsExactly("a.claims", "b.claims");
  }

  @Test
  void whatIsGoneIsNoFault() {
    new Shelf(folder.resolve("none"), ".claims", 100).tidy();
    Shelf.touch(folder.resolve("none.claims"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void manyMayTidyAtOnce() throws Exception {
    for (int number = 0; number < 400; number++) {
      kept(number + ".claims", 10, number + 1);
    }
    Callable<Boolean> tidying =
        () -> {
          new Shelf(folder, ".claims", 1000).tidy();
          return true;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(4, tidying))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(names()).hasSizeLessThanOrEqualTo(100);
  }
}
