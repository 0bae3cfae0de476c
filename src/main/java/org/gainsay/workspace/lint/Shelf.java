package org.gainsay.workspace.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of files that may each be missed, kept below a size: those that were not used for longest
 * go first. Others may add and delete meanwhile.
 *
 * @param ending of its files; any other is not its own
 * @param room in bytes
 */
record Shelf(Path folder, String ending, long room) {
  /** One of so many parts is free after tidying, so that it is not tidied at each call. */
  private static final int PARTS = 5;

  /** A clock's tick is enough: what is used each day need not be marked at each save. */
  private static final Duration RECENT = Duration.ofHours(1);

  /** What is known of a file. */
  private record Kept(Path file, long size, FileTime used) {}

  /** Marks a file as used just now. */
  static void touch(Path file) {
    try {
      Instant now = Instant.now();
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(RECENT))) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException e) {
      // Who cannot mark it, or finds it gone, has read it all the same.
      return;
    }
  }

  /** Deletes what is too much. A folder that cannot be tidied is as good as before. */
  void tidy() {
    try {
      List<Kept> files = files();
      long size = files.stream().mapToLong(Kept::size).sum();
      if (size <= room) {
        return;
      }
      for (Kept oldest : files.stream().sorted(Comparator.comparing(Kept::used)).toList()) {
        if (size <= room - room / PARTS) {
          return;
        }
        Files.deleteIfExists(oldest.file());
        size -= oldest.size();
      }
    } catch (IOException | UncheckedIOException e) {
      // It is read from by others, or no longer there: nothing depends on its size.
      return;
    }
  }

  private List<Kept> files() throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
        kept(file).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** Nothing where another process has tidied it away. */
  private static Optional<Kept> kept(Path file) throws IOException {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Kept(file, known.size(), known.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
