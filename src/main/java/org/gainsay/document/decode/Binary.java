package org.gainsay.document.decode;

/** Tells files that are no text: more than one byte in fifty is a control byte. */
final class Binary {
  private static final int SHARE = 50;
  private static final int ESCAPE = 0x1B;
  private static final int DELETE = 0x7F;

  private Binary() {}

  static boolean is(byte[] bytes) {
    int controls = 0;
    for (byte unit : bytes) {
      controls += isControl(unit) ? 1 : 0;
    }
    return (long) controls * SHARE > bytes.length;
  }

  /** NUL and the like, but not white space or the escape that colours a terminal's output. */
  private static boolean isControl(byte unit) {
    boolean space = unit >= '\t' && unit <= '\r';
    return (unit >= 0 && unit < ' ' && !space && unit != ESCAPE) || unit == DELETE;
  }
}
