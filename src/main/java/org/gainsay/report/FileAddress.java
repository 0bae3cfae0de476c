package org.gainsay.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as references of RFC 3986. */
public final class FileAddress {
  private FileAddress() {}

  /** {@code my%20notes/a.md}; relative where the path is. */
  public static String of(String path) {
    try {
      String scheme = path.startsWith("/") ? "file" : null;
      String first = path.split("/", 2)[0];
      String safe = first.contains(":") ? "./" + path : path;
      return new URI(scheme, scheme == null ? null : "", safe, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
