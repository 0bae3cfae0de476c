package org.gainsay.document.read;

import java.util.Locale;
import org.gainsay.document.Outline;
import org.gainsay.document.ReadText;
import org.gainsay.document.html.HtmlReader;
import org.gainsay.document.json.JsonReader;
import org.gainsay.document.markdown.MarkdownReader;
import org.gainsay.document.text.TextReader;

/** How a text is laid out: told by its extension, else by how it looks. */
enum Format {
  MARKDOWN,
  HTML,
  JSON,
  TEXT;

  static Format of(String path, String content) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "json", "jsonl", "ndjson", "jsonld", "geojson" -> JSON;
      case "html", "htm", "xhtml" -> Looks.hasTags(content) ? HTML : plain(content);
      case "md", "markdown", "mdown", "mkd", "mdx" -> Looks.isPage(content) ? HTML : MARKDOWN;
      default -> unknown(content);
    };
  }

  private static Format unknown(String content) {
    if (Looks.isPage(content)) {
      return HTML;
    }
    if (Looks.isJson(content)) {
      return JSON;
    }
    Format plain = plain(content);
    return plain == TEXT && Looks.isPieceOfPage(content) ? HTML : plain;
  }

  private static Format plain(String content) {
    return Looks.isMarkdown(content) ? MARKDOWN : TEXT;
  }

  void read(ReadText text, Outline outline) {
    switch (this) {
      case MARKDOWN -> MarkdownReader.read(text, outline);
      case HTML -> HtmlReader.read(text, outline);
      case JSON -> JsonReader.read(text, outline);
      case TEXT -> TextReader.read(text, outline);
    }
  }
}
