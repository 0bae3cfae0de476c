package org.gainsay.workspace.fetch;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page as it came: from where in the end, its kind and its bytes. */
final class Fetched {
  private final URI address;
  private final String kind;
  private final byte[] bytes;
  private final @Nullable LocalDate modified;

  /**
   * A page.
   *
   * @param address the last of the redirects, from where the bytes really are
   * @param kind its media type in small letters, without parameters; empty where the server says none
   * @param modified the day of its last change by its server, or null
   */
  Fetched(URI address, String kind, byte[] bytes, @Nullable LocalDate modified) {
    this.address = address;
    this.kind = kind;
    this.bytes = bytes.clone();
    this.modified = modified;
  }

  URI address() {
    return address;
  }

  String kind() {
    return kind;
  }

  @Nullable LocalDate modified() {
    return modified;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
