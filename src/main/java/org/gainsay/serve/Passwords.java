package org.gainsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, as a file says: {@code user: password}, one a line.
 *
 * <pre>Passwords.read(Path.of("readers"))</pre>
 */
public final class Passwords {
  private static final String BASIC = "Basic ";

  private final List<byte[]> known;

  private Passwords(List<byte[]> known) {
    this.known = List.copyOf(known);
  }

  /** Those of a file; an {@link UncheckedIOException} where there are none. */
  public static Passwords read(Path file) {
    try {
      List<byte[]> known =
          Files.readAllLines(file, UTF_8).stream()
              .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
              .map(Passwords::pair)
              .toList();
      if (known.isEmpty()) {
        throw new IOException("no line of the form 'user: password'");
      }
      return new Passwords(known);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static byte[] pair(String line) {
    int colon = line.indexOf(':');
    return (line.substring(0, colon).strip() + ":" + line.substring(colon + 1).strip()).getBytes(UTF_8);
  }

  /** Whether a header is that of one of them; takes as long for a wrong one as for a right one. */
  boolean admit(@Nullable String authorization) {
    byte[] given = given(authorization);
    boolean admitted = false;
    for (byte[] each : known) {
      admitted |= MessageDigest.isEqual(each, given);
    }
    return admitted;
  }

  private static byte[] given(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BASIC)) {
      return new byte[0];
    }
    try {
      return Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
