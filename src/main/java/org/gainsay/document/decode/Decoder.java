package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: byte order mark, UTF-8 where it is valid, the declared
 * character set, UTF-8 with damage, else the character set that fits best.
 */
public final class Decoder {
  private static final int HEAD = 1 << 16;

  private Decoder() {}

  /** The text of a file, or nothing where it is no text. Cost is linear in its length. */
  public static Optional<Decoded> decode(byte[] bytes) {
    return encoding(bytes).map(encoding -> decoded(bytes, encoding));
  }

  /** How to read a file, or nothing where it is no text. */
  public static Optional<Encoding> encoding(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return Optional.of(new Encoding(mark.charset(), mark.length()));
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isEmpty() && Binary.is(bytes)) {
      return Optional.empty();
    }
    return Optional.of(new Encoding(wide.orElseGet(() -> unmarked(bytes)), 0));
  }

  /** The first units of a text, enough to tell how it is laid out. */
  public static String head(byte[] bytes, Encoding encoding) {
    StringBuilder head = new StringBuilder();
    new TextStream(bytes, encoding).fill(head, HEAD);
    return head.toString();
  }

  private static Decoded decoded(byte[] bytes, Encoding encoding) {
    int from = encoding.from();
    Charset charset = encoding.charset();
    return charset.equals(UTF_8)
        ? Utf8.decode(bytes, from)
        : Decoded.whole(new String(bytes, from, bytes.length - from, charset), charset);
  }

  private static Charset unmarked(byte[] bytes) {
    Optional<Charset> declared = DeclaredCharset.of(bytes);
    boolean hidden = declared.isPresent() && isSevenBit(bytes, declared.get());
    if (Utf8.isWhole(bytes) && !hidden) {
      return UTF_8;
    }
    return declared.orElseGet(() -> Utf8.isLikely(bytes) ? UTF_8 : CharsetGuess.of(bytes));
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
