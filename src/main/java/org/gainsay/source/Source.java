package org.gainsay.source;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was read from.
 *
 * @param path as given on the command line, with {@code /} between its parts
 * @param hash SHA-256 of the document's bytes, in hexadecimal
 * @param cites what its links lead to, as {@link Citations} has it
 */
public record Source(String path, String hash, Metadata metadata, SortedSet<String> cites) {
  /** Of versions, the one that speaks first: by day, and of one day as they follow one another. */
  public static final Comparator<Source> BY_TURN =
      Comparator.comparing(
              (Source source) -> source.metadata.spokenOn(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(source -> source.metadata.revision());

  public Source {
    cites = Collections.unmodifiableSortedSet(new TreeSet<>(cites));
  }

  /** A document that cites nothing. */
  public Source(String path, String hash, Metadata metadata) {
    this(path, hash, metadata, new TreeSet<>());
  }

  /** What names the document whatever its version: what it is said to be one of, its address, its path. */
  public String identity() {
    @Nullable String work = metadata.versionOf();
    @Nullable String address = work == null ? metadata.address() : work;
    return address == null ? path : address;
  }

  public Source with(Metadata other) {
    return new Source(path, hash, other, cites);
  }

  public Source citing(Collection<String> addresses) {
    return new Source(path, hash, metadata, new TreeSet<>(addresses));
  }
}
