package org.gainsay.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Outline;
import org.gainsay.document.SelfDescription;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.yaml.YamlReader;
import org.gainsay.source.Span;

/** YAML between two lines of dashes at the start of a text: what a text says of itself. */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final int LONGEST = 1 << 16;

  private final ReadText text;
  private final String content;
  private final Outline outline;

  private FrontMatter(ReadText text, Outline outline) {
    this.text = text;
    this.content = text.content();
    this.outline = outline;
  }

  /** Reads the front matter, if there is any, and returns where the text after it starts. */
  static int read(ReadText text, Outline outline) {
    return new FrontMatter(text, outline).read();
  }

  private int read() {
    int first = LineEnds.end(content, 0);
    if (!content.substring(0, first).stripTrailing().equals(FENCE)) {
      return 0;
    }
    List<Span> lines = new ArrayList<>();
    for (int at = LineEnds.next(content, first); at < Math.min(content.length(), LONGEST); at = LineEnds.next(content, LineEnds.end(content, at))) {
      Span line = new Span(at, LineEnds.end(content, at));
      String words = slice(line).stripTrailing();
      if (words.equals(FENCE) || words.equals("...")) {
        return lines.stream().anyMatch(each -> isKey(slice(each))) ? entries(lines, line) : 0;
      }
      if (!isYaml(words)) {
        return 0;
      }
      lines.add(line);
    }
    return 0;
  }

  /** Whether a line can be YAML: blank, a comment, indented, an item or a key. */
  private static boolean isYaml(String line) {
    return line.isEmpty()
        || line.startsWith(" ")
        || line.startsWith("\t")
        || line.startsWith("- ")
        || line.startsWith("? ")
        || line.startsWith("#")
        || isKey(line);
  }

  private static boolean isKey(String line) {
    return line.stripTrailing().endsWith(":") || line.contains(": ") || line.contains(":\t");
  }

  private int entries(List<Span> lines, Span fence) {
    YamlReader.read(text.lines(lines), outline);
    for (Block block : outline.blocks()) {
      if (block instanceof Entry entry && entry.path().size() == 1) {
        String key = entry.key().text().toLowerCase(Locale.ROOT);
        outline.metadata(SelfDescription.said(key, entry.value().text()));
      }
    }
    return Math.min(content.length(), LineEnds.next(content, fence.end()));
  }

  private String slice(Span line) {
    return content.substring(line.start(), line.end());
  }
}
