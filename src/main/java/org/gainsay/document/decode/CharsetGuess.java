package org.gainsay.document.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;

/** The character set that bytes look most like when nothing says which it is. */
final class CharsetGuess {
  private static final int SAMPLE = 16_384;
  private static final int CERTAIN = 50;

  private CharsetGuess() {}

  /** Some character set of one, or for East Asia two, bytes a letter. */
  static Charset of(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(sample(bytes)).detect();
    if (match == null || match.getConfidence() < CERTAIN) {
      return CodePage.WINDOWS_1252.charset();
    }
    String name = superset(match.getName());
    boolean usable = !name.startsWith("UTF") && Charset.isSupported(name);
    return usable ? Charset.forName(name) : CodePage.WINDOWS_1252.charset();
  }

  /** Around the first byte that is not ASCII. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - SAMPLE / 8);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static String superset(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "ISO-8859-1" -> "windows-1252";
      case "ISO-8859-9" -> "windows-1254";
      case "ISO-8859-2" -> "windows-1250";
      default -> name;
    };
  }
}
