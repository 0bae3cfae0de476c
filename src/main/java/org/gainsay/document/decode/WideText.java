package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/** Finds UTF-16 that has no byte order mark: in most texts every other byte of it is zero. */
final class WideText {
  private static final int SAMPLE = 4_096;

  private WideText() {}

  static Optional<Charset> charset(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    int first = zeros(bytes, 0, pairs);
    int second = zeros(bytes, 1, pairs);
    if (first > pairs * 0.7 && second < pairs * 0.05) {
      return Optional.of(UTF_16BE);
    }
    return second > pairs * 0.7 && first < pairs * 0.05 ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static int zeros(byte[] bytes, int from, int pairs) {
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      zeros += bytes[from + 2 * i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
