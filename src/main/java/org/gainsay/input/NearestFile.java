package org.gainsay.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file of one name that lies nearest above a document: {@code sources.ttl}, {@code
 * reviews.ttl}. Each folder is looked into once.
 */
public final class NearestFile {
  private final String name;
  private final Map<Path, Optional<Path>> known = new HashMap<>();

  public NearestFile(String name) {
    this.name = name;
  }

  /** The file for the document at a path, beside it or in a folder above. */
  public Optional<Path> above(String document) {
    return folder(document).flatMap(this::in);
  }

  private static Optional<Path> folder(String path) {
    try {
      return Optional.ofNullable(Path.of(path).toAbsolutePath().normalize().getParent());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> in(Path folder) {
    Optional<Path> found = known.get(folder);
    if (found == null) {
      Path here = folder.resolve(name);
      found =
          Files.isRegularFile(here)
              ? Optional.of(here)
              : Optional.ofNullable(folder.getParent()).flatMap(this::in);
      known.put(folder, found);
    }
    return found;
  }
}
