package org.gainsay;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files of a folder are documents. */
final class DocumentFiles {
  private static final List<String> EXTENSIONS =
      List.of(".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".pdf");

  private DocumentFiles() {}

  static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  static String names() {
    return String.join(" ", EXTENSIONS);
  }
}
