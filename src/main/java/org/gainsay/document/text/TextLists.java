package org.gainsay.document.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads list items, nested by their indentation; a blank line between them ends nothing. */
final class TextLists {
  private static final int DEEPEST = 16;

  private final List<Line> lines;
  private final Wrapping wrapping;
  private final LineWords words;
  private final Outline outline;
  private final Deque<Integer> indents = new ArrayDeque<>();

  TextLists(List<Line> lines, Wrapping wrapping, LineWords words, Outline outline) {
    this.lines = lines;
    this.wrapping = wrapping;
    this.words = words;
    this.outline = outline;
  }

  /** Reads the item, or the further paragraph of one, at a line and returns the line after it. */
  int read(int at) {
    Line line = lines.get(at);
    @Nullable Bullet bullet = Bullet.of(line);
    if (bullet != null) {
      int end = end(at, line.indent());
      place(line.indent());
      outline.startItem(words.of(spans(at, end, bullet.length()), false));
      return end;
    }
    if (!indents.isEmpty() && line.indent() > indents.peek()) {
      int end = end(at, line.indent() - 1);
      outline.paragraph(words.of(spans(at, end, 0), false));
      return end;
    }
    return at;
  }

  /** Ends all lists. */
  void end() {
    while (!indents.isEmpty()) {
      leave();
    }
  }

  private void leave() {
    indents.pop();
    outline.endItem();
    outline.endList();
  }

  private void place(int indent) {
    while (!indents.isEmpty() && indent < indents.peek()) {
      leave();
    }
    boolean deeper = indents.isEmpty() || (indent > indents.peek() + 1 && indents.size() < DEEPEST);
    if (deeper) {
      indents.push(indent);
      outline.startList();
    } else {
      outline.endItem();
    }
  }

  /** The lines that go on with the text at a line: deeper in, or wrapped. */
  private int end(int at, int indent) {
    int end = at + 1;
    while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), indent)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(Line line, Line next, int indent) {
    return !next.afterBlank()
        && Bullet.of(next) == null
        && !next.isRule()
        && !next.isLed()
        && (next.indent() > indent || wrapping.joins(line, next));
  }

  private List<Span> spans(int at, int end, int mark) {
    return lines.subList(at, end).stream()
        .map(Line::span)
        .map(span -> span.start() == lines.get(at).span().start()
            ? new Span(span.start() + mark, span.end())
            : span)
        .toList();
  }
}
