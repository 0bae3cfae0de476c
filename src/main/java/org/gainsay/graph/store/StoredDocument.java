package org.gainsay.graph.store;

import java.time.Instant;

/**
 * A document that a store holds.
 *
 * @param path as given when it was added
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param stamp of its bytes and of all that it was read with: another one means that it must be
 *     read again
 * @param addedOn when this version of it was added
 */
public record StoredDocument(String path, String hash, String stamp, Instant addedOn)
    implements Comparable<StoredDocument> {
  @Override
  public int compareTo(StoredDocument other) {
    return path.compareTo(other.path);
  }
}
