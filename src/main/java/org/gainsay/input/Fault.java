package org.gainsay.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.gainsay.graph.store.place.StoreFault;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/** A fault of the outside world in words that a reader can act on. */
public final class Fault {
  private Fault() {}

  public static Problem of(String path, IOException fault) {
    return Problem.of(path, words(fault));
  }

  /** The message of the fault is the path, as everywhere in Gainsay. */
  public static Problem of(UncheckedIOException fault) {
    String path = String.valueOf(fault.getMessage());
    @Nullable IOException cause = fault.getCause();
    return cause == null ? Problem.of(path, "cannot be read") : of(path, cause);
  }

  private static String words(IOException fault) {
    return switch (fault) {
      case NoSuchFileException ignored -> "no such file or folder";
      case NotDirectoryException ignored -> "no folder";
      case AccessDeniedException ignored -> "may not be read: permission denied";
      case StoreFault store -> message(store);
      case FileSystemException f when f.getReason() != null -> "cannot be read: " + f.getReason();
      default -> "cannot be read: " + message(fault);
    };
  }

  private static String message(IOException fault) {
    @Nullable String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
