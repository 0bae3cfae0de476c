package org.gainsay.document.read;

import java.util.Locale;
import java.util.function.Consumer;
import org.gainsay.document.Outline;
import org.gainsay.document.csv.CsvReader;
import org.gainsay.document.html.HtmlReader;
import org.gainsay.document.json.JsonReader;
import org.gainsay.document.markdown.MarkdownReader;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.text.PlainTextReader;

/** How a text is laid out: told by its extension, else by how it looks. */
enum Format {
  MARKDOWN,
  HTML,
  JSON,
  CSV,
  TEXT;

  static Format of(String path, String content) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "json", "jsonl", "ndjson", "jsonld", "geojson" -> JSON;
      case "csv", "tsv" -> CSV;
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

  /** Whether a text can be read part by part. */
  boolean isInParts() {
    return this == MARKDOWN || this == TEXT;
  }

  /** What adds the blocks of a text, or of its parts one after the other, to an outline. */
  Consumer<ReadText> reader(Outline outline) {
    return switch (this) {
      case MARKDOWN -> new MarkdownReader(outline)::read;
      case HTML -> text -> HtmlReader.read(text, outline);
      case JSON -> text -> JsonReader.read(text, outline);
      case CSV -> text -> CsvReader.read(text, outline);
      case TEXT -> new PlainTextReader(outline)::read;
    };
  }
}
