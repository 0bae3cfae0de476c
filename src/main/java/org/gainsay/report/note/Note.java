package org.gainsay.report.note;

import java.time.LocalDate;

/**
 * The generated parts of one note.
 *
 * @param name of its file, without the ending
 * @param body in Markdown, with a line end behind its last line
 */
public record Note(String name, Head head, String body) {
  /** What stands above the body; it alone knows the day. */
  @FunctionalInterface
  public interface Head {
    /** Lines of YAML, each ended; nothing where a note has none. */
    String on(LocalDate updated);
  }

  /** The key of the line that says when the content changed. */
  public static final String UPDATED = "updated: ";
}
