package org.gainsay.report.note;

import java.util.stream.Collectors;
import org.gainsay.report.MarkdownText;

/** How notes lead to each other. */
public enum NoteLinks {
  /** {@code [Kestrel 2](Kestrel%202.md)}, which every editor reads. */
  MARKDOWN,
  /** {@code [[Kestrel 2]]}, as Obsidian, Logseq and Zettlr have it. */
  WIKI;

  private static final String ENCODED = " ()<>%\"\\`";

  /** Where a link stands: in a cell of a table a stroke would end the cell. */
  enum Place {
    CELL("\\|"),
    LINE("|");

    private final String stroke;

    Place(String stroke) {
      this.stroke = stroke;
    }
  }

  /**
   * A link.
   *
   * @param name of the file, without its ending
   */
  String to(String name, String label, Place place) {
    return switch (this) {
      case MARKDOWN -> "[" + MarkdownText.of(label) + "](" + address(name) + ".md)";
      case WIKI -> name.equals(label) ? "[[" + name + "]]" : "[[" + name + place.stroke + words(label) + "]]";
    };
  }

  private static String words(String label) {
    return MarkdownText.of(label.replaceAll("[\\[\\]|]", "-"));
  }

  private static String address(String name) {
    return name.chars()
        .mapToObj(sign -> ENCODED.indexOf(sign) < 0 ? String.valueOf((char) sign) : "%%%02X".formatted(sign))
        .collect(Collectors.joining());
  }
}
