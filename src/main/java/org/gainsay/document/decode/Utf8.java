package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/**
 * UTF-8 with damage: each maximal part of an ill-formed sequence becomes one U+FFFD, as the Unicode
 * Standard (section 3.9, "U+FFFD Substitution of Maximal Subparts") and WHATWG have it.
 */
final class Utf8 {
  static final char REPLACEMENT = '\uFFFD';
  private static final long RARE = 50;
  private static final int FEW = 8;

  private Utf8() {}

  static Decoded decode(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? Decoded.whole(text, UTF_8) : replacing(bytes, from);
  }

  private static Decoded replacing(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    var decoder = UTF_8.newDecoder();
    int malformed = 0;
    int first = -1;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      first = malformed++ == 0 ? out.position() : first;
      out.put(REPLACEMENT);
      in.position(in.position() + subpart(bytes, in.position()));
    }
    String text = out.flip().toString();
    return new Decoded(text, UTF_8, malformed, malformed == 0 ? text.length() : first);
  }

  /** How many bytes at an ill-formed place could have begun a well-formed sequence, at least 1. */
  static int subpart(byte[] bytes, int at) {
    int length = length(bytes[at] & 0xFF);
    int good = 1;
    while (good < length
        && at + good < bytes.length
        && continues(bytes[at] & 0xFF, good, bytes[at + good] & 0xFF)) {
      good++;
    }
    return good;
  }

  /** The length that a leading byte announces; 1 for a byte that leads nothing. */
  static int length(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 1;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Whether a byte may stand at {@code place} after its leading byte (Unicode, table 3-7). */
  static boolean continues(int lead, int place, int unit) {
    int low = 0x80;
    int high = 0xBF;
    if (place == 1) {
      low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
      high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
    }
    return low <= unit && unit <= high;
  }

  static boolean isWhole(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        int length = sequence(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length - 1;
      }
    }
    return true;
  }

  /** The length of the well-formed sequence of more than one byte at a place, or 0. */
  static int sequence(byte[] bytes, int at) {
    int length = length(bytes[at] & 0xFF);
    if (length == 1 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!continues(bytes[at] & 0xFF, i, bytes[at + i] & 0xFF)) {
        return 0;
      }
    }
    return length;
  }

  /**
   * Whether bytes that are not all well-formed were meant as UTF-8: most that is not ASCII is, or
   * the rest is rare and does not look like letters and signs of a code page.
   */
  static boolean isLikely(byte[] bytes) {
    int sequences = 0;
    int strays = 0;
    boolean printable = true;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        int length = sequence(bytes, at);
        sequences += length > 0 ? 1 : 0;
        strays += length > 0 ? 0 : 1;
        printable &= length > 0 || SingleByte.isPlausible(bytes, at);
        at += Math.max(0, length - 1);
      }
    }
    return sequences > strays || (!printable && strays * RARE < bytes.length + FEW * RARE);
  }
}
