package org.gainsay.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files of a folder are documents. */
public final class DocumentFiles {
  private static final List<String> EXTENSIONS =
      List.of(".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".csv", ".tsv", ".pdf");

  private DocumentFiles() {}

  public static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  static String names() {
    return String.join(" ", EXTENSIONS);
  }
}
