package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a plain text and their levels: the first is the title, one directly after
 * another is deeper, one after a blank line is of level 2, numbers count their own depth.
 */
final class TextHeadings {
  private static final int LONGEST_CHAIN = 3;
  private static final int FEW_WORDS = 4;
  private static final int DEEPEST = 6;
  private static final int RULED = 2;
  private static final double WIDE = 0.85;

  private final List<Line> lines;
  private final Wrapping wrapping;
  private final Outline outline;
  private int last = -2;
  private int noneBefore;

  TextHeadings(List<Line> lines, Wrapping wrapping, Outline outline) {
    this.lines = lines;
    this.wrapping = wrapping;
    this.outline = outline;
  }

  /** The level of the heading at a line, or 0 where it is none. */
  int level(int at) {
    if (isUnderlined(at)) {
      last = at + 1;
      return lines.get(at + 1).words().startsWith("=") ? 1 : 2;
    }
    if (isFramed(at)) {
      last = at;
      return outline.isEmpty() ? 1 : 2;
    }
    if (!isHeading(at)) {
      return 0;
    }
    int level = depth(at);
    last = at;
    return level;
  }

  /** {@code --- 2. Data ---}: whether rules on both sides set a line apart. */
  private boolean isFramed(int at) {
    String words = lines.get(at).words();
    Span inner = HeadingShape.inner(words);
    return inner.length() < words.length()
        && HeadingShape.fits(words.substring(inner.start(), inner.end()));
  }

  /** The words of the heading at a line. */
  Span words(int at) {
    Line line = lines.get(at);
    Span inner = HeadingShape.inner(line.words());
    int start = inner.start() + HeadingShape.mark(line.words().substring(inner.start(), inner.end()));
    return new Span(line.span().start() + start, line.span().start() + inner.end());
  }

  boolean isUnderlined(int at) {
    return at + 1 < lines.size()
        && lines.get(at + 1).isRule()
        && !lines.get(at + 1).afterBlank()
        && !lines.get(at).isRule()
        && (HeadingShape.fits(lines.get(at).words()) || isUnderlinedWhole(at))
        && "=-~".indexOf(lines.get(at + 1).words().charAt(0)) >= 0;
  }

  /** Whether the rule below is as long as the words: then they are a title however they look. */
  private boolean isUnderlinedWhole(int at) {
    Line line = lines.get(at);
    return at == 0
        && line.length() <= lines.get(1).length() + RULED
        && line.length() >= lines.get(1).length() - RULED
        && !line.endsSentence();
  }

  private int depth(int at) {
    Line line = lines.get(at);
    int numbers = HeadingShape.numbers(line.words());
    if (outline.isEmpty()) {
      return 1;
    }
    if (numbers > 0) {
      return Math.min(numbers + 1, DEEPEST);
    }
    if (last == at - 1) {
      return Math.min(outline.level() + 1, DEEPEST);
    }
    return line.afterBlank() ? 2 : Math.max(2, outline.level());
  }

  /** A heading stands over something; more than three short lines in a row are no headings. */
  private boolean isHeading(int at) {
    if (at < noneBefore || !looksLikeHeading(at)) {
      return false;
    }
    int end = chainEnd(at, at + LONGEST_CHAIN + 1);
    if (end - at <= LONGEST_CHAIN) {
      return end < lines.size();
    }
    end = chainEnd(end, lines.size());
    boolean lastHeads = end < lines.size() && !lines.get(end).afterBlank();
    noneBefore = lastHeads ? end - 1 : end;
    return false;
  }

  private int chainEnd(int from, int limit) {
    int end = from;
    while (end < Math.min(limit, lines.size()) && looksLikeHeading(end)) {
      end++;
    }
    return end;
  }

  private boolean looksLikeHeading(int at) {
    Line line = lines.get(at);
    if (!HeadingShape.fits(line.words()) || line.isRule() || line.isLed() || isWide(line)) {
      return false;
    }
    if (line.last() == ':') {
      return isIntroduction(at);
    }
    boolean title =
        HeadingShape.isTitle(line.words()) && (at == 0 || !(isAmongFields(at) || isFirstField(at)));
    if (line.isField() && !title && !isTitleAlone(at)) {
      return false;
    }
    return Bullet.of(line) == null || isNumberedHeading(at);
  }

  /** Whether a line directly before or behind is a field as well. */
  private boolean isAmongFields(int at) {
    boolean before = !lines.get(at).afterBlank() && lines.get(at - 1).isField();
    return before
        || (at + 1 < lines.size() && !lines.get(at + 1).afterBlank() && lines.get(at + 1).isField());
  }

  /** A field that a blank line parts from its heading, where none parts it from the text below. */
  private boolean isFirstField(int at) {
    return last == at - 1
        && lines.get(at).afterBlank()
        && at + 1 < lines.size()
        && !lines.get(at + 1).afterBlank();
  }

  private boolean isWide(Line line) {
    return wrapping.isWrapped() && wrapping.isFull(line, line)
        && line.length() > WIDE * wrapping.width();
  }

  /** {@code Orca 7: What we know} as the first line, with a blank one below. */
  private boolean isTitleAlone(int at) {
    String words = lines.get(at).words();
    return at == 0
        && outline.isEmpty()
        && lines.size() > 1
        && lines.get(1).afterBlank()
        && words.substring(words.indexOf(": ")).chars().noneMatch(Character::isDigit);
  }

  /** {@code Overview:} before text; before a list the line leads into it instead. */
  private boolean isIntroduction(int at) {
    boolean few = lines.get(at).words().split(" ", FEW_WORDS + 1).length <= FEW_WORDS;
    return few && at + 1 < lines.size() && isProse(lines.get(at + 1));
  }

  /** {@code 2. Data} before text, or after a blank line before fields; not among other numbered lines. */
  private boolean isNumberedHeading(int at) {
    Line line = lines.get(at);
    boolean numbered = Character.isDigit(line.words().charAt(line.words().startsWith("(") ? 1 : 0));
    boolean follows = at > 0 && Bullet.of(lines.get(at - 1)) != null;
    if (numbered && !follows && at + 1 < lines.size() && lines.get(at + 1).isLed()) {
      return true;
    }
    return numbered
        && !follows
        && at + 1 < lines.size()
        && lines.get(at + 1).indent() <= line.indent()
        && (isProse(lines.get(at + 1)) || isField(lines.get(at + 1)) || HeadingShape.numbers(lines.get(at + 1).words()) > 1);
  }

  /** A field, or an item without a number, that a blank line parts from what stands over it. */
  private static boolean isField(Line line) {
    @Nullable Bullet bullet = Bullet.of(line);
    return line.afterBlank() && (bullet == null ? line.isField() : !bullet.isOrdered());
  }

  private static boolean isProse(Line line) {
    return Bullet.of(line) == null && !line.isField() && !line.isRule();
  }
}
