package org.gainsay.workspace.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one file. */
public final class NoteChange {
  private static final int AROUND = 3;

  private final Path file;
  private final byte @Nullable [] before;
  private final byte[] after;

  NoteChange(Path file, byte @Nullable [] before, byte[] after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /** The file, with {@code /} between its parts. */
  public String path() {
    return NoteFolder.shown(file);
  }

  public boolean isNew() {
    return before == null;
  }

  public boolean isNeeded() {
    return !Arrays.equals(before, after);
  }

  /** As a unified diff; empty where nothing changes. */
  public String diff() {
    List<String> old = before == null ? List.of() : lines(before);
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            before == null ? "/dev/null" : path(), path(), old, DiffUtils.diff(old, lines(after)), AROUND);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> lines(byte[] content) {
    return new String(content, UTF_8).lines().toList();
  }

  /**
   * Writes the file where it changes; whoever reads it meanwhile sees the old one or the new one.
   *
   * @throws UncheckedIOException with the path
   */
  public void write() {
    if (!isNeeded()) {
      return;
    }
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Files.createDirectories(real.resolveSibling("."));
      Path written = Files.createTempFile(folder, ".gainsay", ".md");
      Files.write(written, after);
      Files.move(written, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(path(), e);
    }
  }
}
