package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.ReadText;
import org.jspecify.annotations.Nullable;

/** Reads a text, or a part of one, by what its lines look like. */
final class TextReader {
  private final Outline outline;
  private final LineWords words;
  private final List<Line> lines;
  private final Wrapping wrapping;
  private final TextHeadings headings;
  private final TextLists lists;

  TextReader(ReadText text, List<Line> lines, Wrapping wrapping, Outline outline) {
    this.outline = outline;
    this.words = new LineWords(text, outline);
    this.lines = lines;
    this.wrapping = wrapping;
    this.headings = new TextHeadings(lines, wrapping, outline);
    this.lists = new TextLists(lines, wrapping, words, outline);
  }

  void read() {
    int at = 0;
    while (at < lines.size()) {
      at = next(at);
    }
    lists.end();
  }

  /** Reads the block that starts at a line and returns the line after it. */
  private int next(int at) {
    @Nullable TextTable table = TextTable.at(lines, at);
    if (table != null) {
      lists.end();
      table.read(words, outline);
      return at + table.length();
    }
    int level = headings.level(at);
    if (level > 0) {
      lists.end();
      outline.heading(level, words.of(headings.words(at)));
      return at + (headings.isUnderlined(at) ? 2 : 1);
    }
    if (lines.get(at).isRule()) {
      return at + 1;
    }
    int item = lists.read(at);
    return item > at ? item : paragraph(at);
  }

  private int paragraph(int at) {
    lists.end();
    int fields = fieldsEnd(at);
    int end = fields > at + 1 ? fields : wrappedEnd(at);
    List<Line> block = lines.subList(at, end);
    outline.paragraph(fields > at + 1 ? words.broken(block) : words.joined(block));
    return end;
  }

  private int fieldsEnd(int at) {
    int end = at;
    while (end < lines.size() && lines.get(end).isField() && (end == at || !lines.get(end).afterBlank())) {
      end++;
    }
    return end;
  }

  private int wrappedEnd(int at) {
    int end = at + 1;
    while (end < lines.size()
        && wrapping.joins(lines.get(end - 1), lines.get(end))
        && Bullet.of(lines.get(end)) == null
        && !lines.get(end).isRule()) {
      end++;
    }
    return end;
  }
}
