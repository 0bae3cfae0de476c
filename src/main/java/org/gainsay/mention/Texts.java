package org.gainsay.mention;

/**
 * The last texts that were looked at, for all who read a document one after the other: who looks
 * for whom it is about, who looks for its names, and who binds. Short ones, such as cells, heads and
 * names, come again in other documents as well. For one thread.
 */
final class Texts {
  private static final int SHORT = 60;

  private final LastSeen everywhere;
  private final LastSeen here = new LastSeen();

  /**
   * Those of one document.
   *
   * @param everywhere what short texts of all documents have shown to the thread that reads it
   */
  Texts(LastSeen everywhere) {
    this.everywhere = everywhere;
  }

  Seen of(String text) {
    return (text.length() <= SHORT ? everywhere : here).of(text);
  }
}
