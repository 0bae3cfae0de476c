package org.gainsay.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the files wanted below a folder; what is hidden is passed over, a fault remembered. */
final class FolderVisitor extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Predicate<Path> wanted;
  private final List<Path> files = new ArrayList<>();
  private final Map<Path, IOException> failures = new LinkedHashMap<>();

  FolderVisitor(Path root, Predicate<Path> wanted) {
    this.root = root;
    this.wanted = wanted;
  }

  List<Path> files() {
    return files;
  }

  Map<Path, IOException> failures() {
    return failures;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && isHidden(folder);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  /** A link is seen here only if it leads nowhere: reading it will say so. */
  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
    if (readable && !isHidden(file) && wanted.test(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link that leads back up shows nothing new, so it is no failure. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    if (!(fault instanceof FileSystemLoopException)) {
      failures.put(file, fault);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
    if (fault != null) {
      failures.put(folder, fault);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
