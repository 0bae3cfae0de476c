package org.gainsay.document.decode;

/**
 * Whether bytes look like western text in a code page of one byte a letter: letters touch letters,
 * and signs are those that people type.
 */
final class SingleByte {
  private static final String SIGNS = "€‚„…†‡‰‹›‘’“”•–—™\u00A0¡£§©ª«®°±²³µ·º»¼½¾¿×÷";
  private static final CodePage WESTERN = CodePage.WINDOWS_1252;

  private SingleByte() {}

  static boolean isPlausible(byte[] bytes, int at) {
    char unit = WESTERN.character(bytes[at]);
    if (SIGNS.indexOf(unit) >= 0) {
      return true;
    }
    if (!Character.isLetter(unit) || bytes[at] == (byte) 0xFF) {
      return false;
    }
    char before = at > 0 ? WESTERN.character(bytes[at - 1]) : ' ';
    char after = at + 1 < bytes.length ? WESTERN.character(bytes[at + 1]) : ' ';
    boolean rises = Character.isUpperCase(unit) && Character.isLowerCase(before);
    return !rises && (Character.isLetter(before) || Character.isLetter(after));
  }
}
