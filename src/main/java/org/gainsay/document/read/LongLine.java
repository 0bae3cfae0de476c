package org.gainsay.document.read;

/** A line that is as long as the window that one looks through. */
final class LongLine {
  private static final String SENTENCE_ENDS = ".!?;";

  private LongLine() {}

  /** After the last sentence or word of a line that is as long as the window. */
  static int border(String content, int least) {
    int word = 0;
    for (int at = content.length() - 1; at >= Math.max(1, least); at--) {
      if (content.charAt(at) == ' ') {
        if (SENTENCE_ENDS.indexOf(content.charAt(at - 1)) >= 0) {
          return at + 1;
        }
        word = word == 0 ? at + 1 : word;
      }
    }
    int end = content.length();
    boolean parts = Character.isHighSurrogate(content.charAt(end - 1));
    return word > 0 ? word : parts && end > 1 ? end - 1 : end;
  }
}
