package org.gainsay.input;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.gainsay.source.Problem;

/** Gathers documents path by path. */
final class InputFinder {
  private final Map<Path, Input> byRealPath = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Inputs found() {
    return new Inputs(List.copyOf(byRealPath.values()), problems);
  }

  void add(String given) {
    try {
      add(given, Path.of(given));
    } catch (InvalidPathException e) {
      problems.add(Problem.of(given, "no path: " + e.getReason()));
    } catch (PatternSyntaxException e) {
      problems.add(Problem.of(given, "no such file, and no pattern: " + e.getDescription()));
    }
  }

  private void add(String given, Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addFile(path);
    } else if (Glob.isGlob(given)) {
      addGlob(given);
    } else {
      problems.add(Problem.of(shown(path), "no such file or folder"));
    }
  }

  private void addFolder(Path folder) {
    if (walk(folder, DocumentFiles::isDocument) == 0) {
      problems.add(
          Problem.of(shown(folder), "no documents in this folder; looked for " + DocumentFiles.names()));
    }
  }

  private void addGlob(String given) {
    Glob glob = Glob.of(given);
    if (!Files.isDirectory(glob.root()) || walk(glob.root(), glob::matches) == 0) {
      problems.add(Problem.of(given, "no file matches"));
    }
  }

  private int walk(Path folder, Predicate<Path> wanted) {
    FolderVisitor visitor = new FolderVisitor(folder, wanted);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(shown(folder), e);
    }
    visitor.files().forEach(this::addFile);
    visitor.failures().forEach((path, fault) -> problems.add(Fault.of(shown(path), fault)));
    return visitor.files().size() + visitor.failures().size();
  }

  private void addFile(Path file) {
    Input input = Input.file(shown(file), file);
    try {
      byRealPath.merge(real(file), input, InputFinder::firstOf);
    } catch (IOException e) {
      problems.add(Fault.of(shown(file), e));
    }
  }

  /** Pipes have no real path. */
  private static Path real(Path file) throws IOException {
    return Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static Input firstOf(Input one, Input other) {
    return one.path().compareTo(other.path()) <= 0 ? one : other;
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
