package org.gainsay.document.passage;

import java.util.function.Consumer;
import org.gainsay.source.Link;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes one passage from stretches of a text: white space is collapsed, white space at the ends and
 * characters that nobody sees are dropped, and what is left knows its place. Raised digits become
 * superscript characters, so that {@code 70.2<sup>1</sup>} is not read as 70.21; words that are
 * raised, as in {@code <sup>Heron 2</sup>}, are but in small print.
 *
 * <p>Every offset that is passed in is one of the text that is read.
 */
public final class PassageBuilder {
  private static final char NONE = 0;

  /** Letters that are a word and no sign: {@code x<sub>i</sub>} is one. */
  private static final int SHORTEST = 2;

  private final ReadText source;
  private final Consumer<Link> links;
  private final StringBuilder words = new StringBuilder();
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final Markup markup = new Markup();
  private char gap = NONE;
  private Span gapPlace = new Span(0, 0);
  private @Nullable Span lowered;

  /**
   * @param links where the links of the passage go
   */
  public PassageBuilder(ReadText source, Consumer<Link> links) {
    this.source = source;
    this.links = links;
  }

  /** Adds the units of the source from {@code start} to {@code end}. */
  public PassageBuilder copy(int start, int end) {
    String content = source.content();
    int at = start;
    while (at < end) {
      char unit = content.charAt(at);
      if (isSpace(unit)) {
        space(new Span(at, at + 1));
      } else if (!isUnseen(unit)) {
        int stop = wordsEnd(content, at, end);
        append(content, at, stop, new Span(at, stop));
        at = stop;
        continue;
      }
      at++;
    }
    return this;
  }

  /** Adds what a stretch of the source stands for, such as a decoded entity. */
  public PassageBuilder decoded(String decoded, Span stretch) {
    if (decoded.length() == 1 && isSpace(decoded.charAt(0))) {
      space(stretch);
    } else if (decoded.length() != 1 || !isUnseen(decoded.charAt(0))) {
      append(decoded, 0, decoded.length(), stretch);
    }
    return this;
  }

  /** Adds a line break; breaks at the ends, and more than one in a row, do not show. */
  public PassageBuilder lineBreak(Span stretch) {
    return gap('\n', stretch);
  }

  /** Adds white space; it does not show at the ends or beside other white space. */
  public PassageBuilder space(Span stretch) {
    return gap == '\n' ? this : gap(gap == ' ' ? NONE : ' ', stretch);
  }

  /** What is added next stands lower: {@code H<sub>2</sub>O}, but {@code Heron<sub>long</sub>} are two words. */
  public PassageBuilder lower(Span tag) {
    lowered = tag;
    return this;
  }

  private PassageBuilder gap(char unit, Span stretch) {
    if (unit != NONE && !words.isEmpty()) {
      gap = unit;
      gapPlace = stretch;
    }
    return this;
  }

  private void append(CharSequence text, int from, int to, Span stretch) {
    if (to == from) {
      return;
    }
    if (lowered != null && gap == NONE && isWord(words, words.length() - SHORTEST) && isWord(text, from)) {
      gap(' ', lowered);
    }
    lowered = null;
    if (gap != NONE) {
      words.append(gap);
      offsets.add(1, gapPlace);
      gap = NONE;
    }
    markup.startAt(words.length());
    words.append(text, from, to);
    offsets.add(to - from, stretch);
  }

  private static boolean isWord(CharSequence text, int from) {
    return from >= 0 && from + SHORTEST <= text.length() && text.subSequence(from, from + SHORTEST).chars().allMatch(Character::isLetter);
  }

  /** What is added from here on is set apart. */
  public PassageBuilder open(Mark.Kind kind) {
    markup.open(kind, null);
    return this;
  }

  public PassageBuilder openLink(String address) {
    markup.open(Mark.Kind.LINK, address);
    return this;
  }

  /** Ends the innermost stretch of this kind; nothing happens where none is open. */
  public PassageBuilder close(Mark.Kind kind) {
    markup.close(kind, words.length());
    return this;
  }

  /** Whether nothing visible was added yet. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The passage, with bare addresses in it marked as links; its links are handed on. */
  public Passage build() {
    markup.closeAll(words.length());
    markup.raised(words).forEach(stretch -> Superscript.raise(words, stretch));
    String text = words.toString();
    markup.addAddresses(text);
    Passage passage = new Passage(text, source.traced(offsets.build()), markup.marks());
    markup.links(passage).forEach(links);
    return passage;
  }

  /** To the next white space that is more than a single blank between words, or unseen unit. */
  private static int wordsEnd(String content, int start, int end) {
    int at = start;
    while (at < end && isWord(content, at, end)) {
      at++;
    }
    return at;
  }

  private static boolean isWord(String content, int at, int end) {
    char unit = content.charAt(at);
    if (unit == ' ') {
      return at + 1 < end && !isSpace(content.charAt(at + 1)) && !isUnseen(content.charAt(at + 1));
    }
    return !isSpace(unit) && !isUnseen(unit);
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static boolean isUnseen(char unit) {
    return unit == '\u00AD' || unit == '\u200B' || unit == '\u2060' || unit == '\uFEFF';
  }
}
