package org.gainsay.document.markdown;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;

/** Paragraphs that serve as headings: one short line, all of it bold, without a full stop. */
final class BoldHeadings {
  private static final int LONGEST = 100;
  private static final String SENTENCE_ENDS = ".:;,!?…";

  private final Outline outline;
  private int above;

  BoldHeadings(Outline outline) {
    this.outline = outline;
  }

  static boolean is(Paragraph paragraph, Passage words) {
    Node only = paragraph.getFirstChild();
    String text = words.text();
    return paragraph.getParent() instanceof Document
        && only instanceof StrongEmphasis
        && only.getNext() == null
        && paragraph.getNext() != null
        && !text.isEmpty()
        && text.length() <= LONGEST
        && text.indexOf('\n') < 0
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** A real heading came. */
  void after(int level) {
    above = level;
  }

  /** Below the last real heading; without one the first is the title and the rest below it. */
  int level() {
    return above == 0 && outline.isEmpty() ? 1 : Math.max(above, 1) + 1;
  }
}
