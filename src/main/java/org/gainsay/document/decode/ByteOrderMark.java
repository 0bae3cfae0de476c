package org.gainsay.document.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/** The first bytes of a file that name its character set. Longer marks come first. */
enum ByteOrderMark {
  UTF_32BE("0000FEFF", "UTF-32BE"),
  UTF_32LE("FFFE0000", "UTF-32LE"),
  UTF_8("EFBBBF", "UTF-8"),
  UTF_16BE("FEFF", "UTF-16BE"),
  UTF_16LE("FFFE", "UTF-16LE"),
  NONE("", "UTF-8");

  private static final int LONGEST = 4;

  private final String mark;
  private final String charset;

  /**
   * @param mark in hexadecimal
   */
  ByteOrderMark(String mark, String charset) {
    this.mark = mark;
    this.charset = charset;
  }

  static ByteOrderMark of(byte[] bytes) {
    String head = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
    return Arrays.stream(values()).filter(each -> head.startsWith(each.mark)).findFirst().orElse(NONE);
  }

  int length() {
    return mark.length() / 2;
  }

  Charset charset() {
    return Charset.forName(charset);
  }
}
