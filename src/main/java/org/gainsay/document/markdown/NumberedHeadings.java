package org.gainsay.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Numbered lines over paragraphs ({@code 1. Results}, a blank line, text), which CommonMark takes for
 * lists of one item each: two of them that count on are headings.
 */
final class NumberedHeadings {
  private static final int LONGEST = 80;
  private static final int DEEPEST = 6;
  private static final String SENTENCE_ENDS = ".:;,!?…";

  private NumberedHeadings() {}

  /** Puts headings in the place of such lists. */
  static void mark(Node document) {
    List<OrderedList> found = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof OrderedList list && words(list) != null && isOver(list.getNext())) {
        found.add(list);
      }
    }
    int level = 1;
    for (Node node = document.getFirstChild(); node != null; ) {
      @Nullable Node next = node.getNext();
      level = node instanceof Heading heading ? heading.getLevel() : level;
      if (node instanceof OrderedList list && found.contains(list) && isBeside(found, list)) {
        replace(list, Math.min(level + 1, DEEPEST));
      }
      node = next;
    }
  }

  /** The one short line of a list of one item, or null. */
  private static @Nullable Paragraph words(OrderedList list) {
    Node item = list.getFirstChild();
    boolean one = item != null && item.getNext() == null && item.getFirstChild() instanceof Paragraph;
    if (!one || item.getFirstChild().getNext() != null) {
      return null;
    }
    Paragraph line = (Paragraph) item.getFirstChild();
    return isTitle(line) ? line : null;
  }

  private static boolean isTitle(Paragraph line) {
    int length = 0;
    for (Node node = line.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak) {
        return false;
      }
      length += node instanceof Text text ? text.getLiteral().length() : 1;
    }
    boolean ends =
        line.getLastChild() instanceof Text text
            && !text.getLiteral().isEmpty()
            && SENTENCE_ENDS.indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) >= 0;
    return length <= LONGEST && !ends;
  }

  private static boolean isOver(@Nullable Node next) {
    return next instanceof Paragraph
        || next instanceof BulletList
        || next instanceof FencedCodeBlock
        || next instanceof TableBlock;
  }

  private static boolean isBeside(List<OrderedList> all, OrderedList list) {
    return all.stream().anyMatch(other -> Math.abs(number(other) - number(list)) == 1);
  }

  private static int number(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 0 : number;
  }

  private static void replace(OrderedList list, int level) {
    @Nullable Paragraph line = words(list);
    if (line == null) {
      return;
    }
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.setSourceSpans(line.getSourceSpans());
    for (Node word = line.getFirstChild(); word != null; ) {
      @Nullable Node next = word.getNext();
      heading.appendChild(word);
      word = next;
    }
    list.insertBefore(heading);
    list.unlink();
  }
}
