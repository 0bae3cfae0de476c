package org.gainsay.document.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * A table of 256 characters that people decode UTF-8 with by mistake. A byte that the table leaves
 * undefined, and every C1 control character, stands for itself, as browsers have it: so the table
 * of windows-1252 also covers ISO-8859-1.
 */
final class CodePage {
  private static final int BYTES = 256;
  private static final int C1 = 0x80;
  private static final int C1_END = 0xA0;

  static final CodePage WINDOWS_1252 = new CodePage("windows-1252");
  static final CodePage WINDOWS_1251 = new CodePage("windows-1251");

  /** Those that are met, the most common first. */
  static final List<CodePage> ALL =
      List.of(
          WINDOWS_1252,
          new CodePage("windows-1254"),
          new CodePage("windows-1250"),
          WINDOWS_1251);

  private final Charset charset;
  private final char[] characters = new char[BYTES];
  private final short[] bytes = new short[1 << Character.SIZE];

  private CodePage(String name) {
    charset = Charset.forName(name);
    Arrays.fill(bytes, (short) -1);
    for (int unit = C1; unit < C1_END; unit++) {
      bytes[unit] = (short) unit;
    }
    for (int unit = 0; unit < BYTES; unit++) {
      String decoded = new String(new byte[] {(byte) unit}, charset);
      characters[unit] = decoded.charAt(0) == '\uFFFD' ? (char) unit : decoded.charAt(0);
      bytes[characters[unit]] = (short) unit;
    }
  }

  Charset charset() {
    return charset;
  }

  char character(byte unit) {
    return characters[unit & 0xFF];
  }

  /** The byte of a character, 0 to 255, or -1 where the table does not have it. */
  int unit(char character) {
    return bytes[character];
  }
}
