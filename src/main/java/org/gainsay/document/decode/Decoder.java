package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: byte order mark, UTF-8 where it is valid, the declared
 * character set, UTF-8 with damage, else the character set that fits best.
 */
public final class Decoder {
  private Decoder() {}

  /** The text of a file, or nothing where it is no text. Cost is linear in its length. */
  public static Optional<Decoded> decode(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return Optional.of(withMark(bytes, mark));
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      return wide.map(charset -> decoded(bytes, 0, charset));
    }
    return Binary.is(bytes) ? Optional.empty() : Optional.of(unmarked(bytes));
  }

  private static Decoded withMark(byte[] bytes, ByteOrderMark mark) {
    if (mark == ByteOrderMark.UTF_8) {
      return Utf8.decode(bytes, mark.length());
    }
    return decoded(bytes, mark.length(), mark.charset());
  }

  private static Decoded unmarked(byte[] bytes) {
    Optional<Charset> declared = DeclaredCharset.of(bytes);
    Decoded utf8 = Utf8.decode(bytes, 0);
    if (utf8.malformed() == 0 && !(declared.isPresent() && isSevenBit(bytes, declared.get()))) {
      return utf8;
    }
    if (declared.isPresent() && !declared.get().equals(UTF_8)) {
      return decoded(bytes, 0, declared.get());
    }
    return declared.isPresent() || Utf8.isLikely(bytes)
        ? utf8
        : decoded(bytes, 0, CharsetGuess.of(bytes));
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    return Decoded.whole(new String(bytes, from, bytes.length - from, charset), charset);
  }

  /** Character sets such as ISO-2022-JP hide behind plain ASCII. */
  private static boolean isSevenBit(byte[] bytes, Charset declared) {
    return declared.name().startsWith("ISO-2022") && indexOfEscape(bytes) >= 0;
  }

  private static int indexOfEscape(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0x1B) {
        return i;
      }
    }
    return -1;
  }
}
