package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A text looked at as UTF-8 that was decoded with a code page. A sequence is <em>sure</em> where no
 * language writes such letters and signs side by side; {@code É®} can be meant, {@code âœ…} cannot.
 */
final class Misreading {
  /** Signs that follow a letter in ordinary text. */
  private static final String NATURAL = "…‘’“”–—™›\u00A0«®»°²³¹";
  private static final int LEAST_LEAD = 0xC2;
  private static final int EMOJI = 0xF0;
  private static final int SIGN = 0xE2;
  private static final int WIDE = 0xEF;

  private final String text;
  private final CodePage page;

  Misreading(String text, CodePage page) {
    this.text = text;
    this.page = page;
  }

  /** What a place holds: how many units are one character, and whether that is sure. */
  record Piece(int length, boolean isWhole, boolean isSure) {}

  private static final Piece NOTHING = new Piece(1, false, false);

  /**
   * @param afterPiece whether another sequence ends here
   */
  Piece at(int offset, boolean afterPiece) {
    int lead = unit(offset);
    int length = matching(offset);
    if (length == 0) {
      return NOTHING;
    }
    if (length < Utf8.length(lead)) {
      return isCutShort(offset, lead, length) ? new Piece(length, false, true) : NOTHING;
    }
    return new Piece(length, true, afterPiece || isSure(offset, length));
  }

  /** How many units of a sequence stand here, perhaps not all of it; 0 where none begins. */
  private int matching(int offset) {
    int lead = unit(offset);
    if (lead < LEAST_LEAD || Utf8.length(lead) == 1) {
      return 0;
    }
    int length = 1;
    while (length < Utf8.length(lead) && Utf8.continues(lead, length, unit(offset + length))) {
      length++;
    }
    return length;
  }

  private int unit(int offset) {
    return offset < text.length() && text.charAt(offset) >= 0x80
        ? page.unit(text.charAt(offset))
        : -1;
  }

  /** The beginning of a sign or emoji whose last bytes the code page lost. */
  private boolean isCutShort(int offset, int lead, int length) {
    return page != CodePage.WINDOWS_1251
        && length > 1
        && (lead == EMOJI || lead == SIGN || (lead == WIDE && unit(offset + 1) == 0xB8))
        && !isNatural(offset + 1);
  }

  private boolean isSure(int offset, int length) {
    int next = offset + length;
    int following = matching(next);
    if (length == 4 || (following > 0 && following == Utf8.length(unit(next)))) {
      return true;
    }
    return page != CodePage.WINDOWS_1251
        && (length == 3 ? isSureSign(offset) : isSureLetter(offset));
  }

  private boolean isSureSign(int offset) {
    return switch (unit(offset)) {
      case SIGN -> !isNatural(offset + 1) || !isNatural(offset + 2);
      case WIDE -> unit(offset + 1) != 0xBB || unit(offset + 2) == 0xBF;
      default -> false;
    };
  }

  /** {@code Â} or {@code Ã} before a sign, unless it ends a word in capitals. */
  private boolean isSureLetter(int offset) {
    boolean capitals = offset > 0 && Character.isUpperCase(text.charAt(offset - 1));
    return unit(offset) <= 0xC3 && !capitals;
  }

  private boolean isNatural(int offset) {
    return NATURAL.indexOf(text.charAt(offset)) >= 0;
  }

  /** The characters that a whole piece was before it was misread. */
  String decode(int offset, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) unit(offset + i);
    }
    return new String(bytes, UTF_8);
  }
}
