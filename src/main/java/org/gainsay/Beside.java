package org.gainsay;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts beside the documents that are read.
 *
 * @param files claims that were exported
 * @param stored what a store holds, or null for no store
 */
record Beside(List<Path> files, @Nullable Outcome stored) {
  static final Beside NOTHING = new Beside(List.of(), null);

  Beside {
    files = List.copyOf(files);
  }

  Beside with(List<Path> others) {
    return new Beside(others, stored);
  }

  Beside with(Outcome other) {
    return new Beside(files, other);
  }

  /** The store's own judgement, where nothing else counts beside it; else null. */
  @Nullable Outcome settled() {
    return files.isEmpty() ? stored : null;
  }

  /** What was read and what stands beside it, as far as it had been said by a day. */
  Outcome merge(Outcome read, AsOf day) {
    Outcome all = stored == null ? read : read.beside(stored);
    return ClaimFiles.merge(all, files, day);
  }
}
