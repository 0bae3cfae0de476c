package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
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
    if (isTitle(at)) {
      List<Span> parts = Separator.BLANKS.cells(lines.get(at));
      outline.heading(1, words.of(parts.get(0)));
      outline.paragraph(words.of(parts.get(1)));
      return at + 1;
    }
    int item = lists.read(at);
    return item > at ? item : paragraph(at);
  }

  /** {@code HERON 2   A crane for rails}: a name and what it is of, alone on its line, before any heading. */
  private boolean isTitle(int at) {
    Line line = lines.get(at);
    if (outline.level() > 0 || line.isLed() || !line.words().contains("  ") || !isApart(at)) {
      return false;
    }
    List<Span> parts = Separator.BLANKS.cells(line);
    return parts.size() == 2 && HeadingShape.isNamed(words.of(parts.get(0)).text(), words.of(parts.get(1)).text());
  }

  /** Whether blank lines or rules stand over and below a line. */
  private boolean isApart(int at) {
    boolean over = at == 0 || lines.get(at).afterBlank() || lines.get(at - 1).isRule();
    return over && at + 1 < lines.size() && (lines.get(at + 1).afterBlank() || lines.get(at + 1).isRule());
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
    if (lines.get(at).isLed()) {
      return ledEnd(at);
    }
    int end = at;
    while (end < lines.size() && lines.get(end).isField() && (end == at || !lines.get(end).afterBlank())) {
      end++;
    }
    return end;
  }

  /** Of labels that dots lead to their values, some of which go on further in. */
  private int ledEnd(int at) {
    int end = at + 1;
    while (end < lines.size()
        && !lines.get(end).afterBlank()
        && !lines.get(end).isRule()
        && (lines.get(end).isLed() || lines.get(end).indent() > lines.get(at).indent())) {
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
