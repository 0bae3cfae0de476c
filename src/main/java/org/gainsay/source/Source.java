package org.gainsay.source;

import org.jspecify.annotations.Nullable;

/**
 * What a claim was read from.
 *
 * @param path as given on the command line, with {@code /} between its parts
 * @param hash SHA-256 of the document's bytes, in hexadecimal
 */
public record Source(String path, String hash, Metadata metadata) {

  /** What names the document whatever its version: its address, else its path. */
  public String identity() {
    @Nullable String address = metadata.address();
    return address == null ? path : address;
  }

  public Source with(Metadata other) {
    return new Source(path, hash, other);
  }
}
