package org.gainsay.graph.store.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.shared.JenaException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new database elsewhere and puts it in its place when it is whole: whoever is killed while
 * its files are laid out leaves no store, and not half of one.
 */
final class StoreFounding {
  private static final String UNFINISHED = "unfinished-";

  private StoreFounding() {}

  /** Where two processes found one store at once, one of them uses what the other made. */
  static void found(Path folder) throws IOException {
    Path place = Files.createDirectories(folder.toAbsolutePath().getParent());
    sweep(place);
    Path unfinished = Files.createDirectory(place.resolve(UNFINISHED + UUID.randomUUID()));
    try {
      TDBInternal.expel(StoreOpening.connect(unfinished));
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      delete(unfinished);
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    } catch (JenaException e) {
      delete(unfinished);
      throw e;
    }
  }

  /** Removes what killed processes left; what a living one works at is locked, and stays. */
  private static void sweep(Path place) throws IOException {
    for (Path left : listed(place)) {
      if (left.getFileName().toString().startsWith(UNFINISHED) && !isLocked(left.resolve("tdb.lock"))) {
        delete(left);
      }
    }
  }

  private static boolean isLocked(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      return lock == null;
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
