package org.gainsay.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.document.Outline;
import org.gainsay.document.SelfDescription;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/**
 * YAML between two lines of dashes at the start of a text, as entries that know their place: keys,
 * nested by their indentation, plain and quoted values, and lists of them. Other YAML is skipped.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final int LONGEST = 1 << 16;

  private final ReadText text;
  private final String content;
  private final Outline outline;
  private final List<Key> keys = new ArrayList<>();

  private record Key(int indent, Passage words) {}

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
        return lines.stream().anyMatch(each -> colon(each) >= 0) ? entries(lines, line) : 0;
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
        || line.startsWith("#")
        || line.endsWith(":")
        || line.contains(": ");
  }

  private int entries(List<Span> lines, Span fence) {
    lines.forEach(this::line);
    return Math.min(content.length(), LineEnds.next(content, fence.end()));
  }

  private void line(Span line) {
    int start = line.start();
    while (start < line.end() && isBlank(content.charAt(start))) {
      start++;
    }
    int indent = start - line.start();
    if (start == line.end() || content.charAt(start) == '#') {
      return;
    }
    if (content.startsWith("- ", start)) {
      value(start + 2, line.end());
      return;
    }
    int colon = colon(new Span(start, line.end()));
    if (colon >= 0) {
      keys.removeIf(key -> key.indent >= indent);
      keys.add(new Key(indent, passage(start, colon)));
      value(colon + 1, line.end());
    }
  }

  private void value(int from, int to) {
    Span inside = unquoted(from, to);
    Passage value = passage(inside.start(), inside.end());
    if (!keys.isEmpty() && !value.isBlank()) {
      outline.entry(keys.stream().map(Key::words).toList(), value, null);
      if (keys.size() == 1) {
        String key = keys.get(0).words.text().toLowerCase(Locale.ROOT);
        outline.metadata(SelfDescription.said(key, value.text()));
      }
    }
  }

  private Span unquoted(int from, int to) {
    String raw = content.substring(from, to);
    int start = from + raw.length() - raw.stripLeading().length();
    int end = Math.max(start, from + raw.stripTrailing().length());
    char quote = start < end ? content.charAt(start) : ' ';
    boolean quoted =
        end - start > 1 && (quote == '"' || quote == '\'') && content.charAt(end - 1) == quote;
    return quoted ? new Span(start + 1, end - 1) : new Span(start, end);
  }

  /** The colon that ends a key, or -1. */
  private int colon(Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (content.charAt(at) == ':' && (at + 1 == line.end() || isBlank(content.charAt(at + 1)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private Passage passage(int start, int end) {
    return new PassageBuilder(text, outline::link).copy(start, end).build();
  }

  private String slice(Span line) {
    return content.substring(line.start(), line.end());
  }
}
