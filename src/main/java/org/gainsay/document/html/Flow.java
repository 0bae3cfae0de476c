package org.gainsay.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page and cuts it into blocks. Of a page's or article's {@code header} only the headings
 * are read.
 */
final class Flow implements NodeFilter {
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  private final ReadText text;
  private final Outline outline;
  private final LayoutTables layout;
  private final Words words;
  private final Deque<Boolean> itemsStarted = new ArrayDeque<>();
  private int headers;
  private int headings;
  private boolean justBroke;

  Flow(ReadText text, Outline outline, LayoutTables layout) {
    this.text = text;
    this.outline = outline;
    this.layout = layout;
    this.words = new Words(text, outline);
  }

  void end(Element body) {
    border(body);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words);
    } else if (node instanceof Element element) {
      return Visibility.isHidden(element) || isRead(element)
          ? FilterResult.SKIP_ENTIRELY
          : enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    if (headers == 0 || headings > 0) {
      words.add(node);
      justBroke &= node.isBlank();
    }
  }

  /** Reads what is a block of its own. */
  private boolean isRead(Element element) {
    boolean table = element.nameIs("table") && !layout.contains(element);
    boolean list = element.nameIs("dl");
    if ((table || list) && headers == 0) {
      border(element);
      startItem(Passage.EMPTY);
      if (table) {
        HtmlTable.read(element, text, outline);
      } else {
        DefinitionList.read(element, text, outline);
      }
    }
    return table || list;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(element);
    } else if (InlineTags.isBorder(element)) {
      border(element);
      open(name);
    } else {
      words.open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(String name) {
    if (isHeading(name)) {
      headings++;
    } else if (name.equals("header")) {
      headers++;
    } else if (name.equals("blockquote")) {
      outline.startQuote();
    } else if (name.equals("li")) {
      itemsStarted.push(false);
    } else if (LISTS.contains(name)) {
      startItem(Passage.EMPTY);
      outline.startList();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      if (InlineTags.isBorder(element)) {
        close(element, element.normalName());
      } else {
        words.close(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, String name) {
    if (isHeading(name)) {
      headings--;
      outline.heading(name.charAt(1) - '0', words.take());
      return;
    }
    border(element);
    if (name.equals("header")) {
      headers--;
    } else if (name.equals("blockquote")) {
      outline.endQuote();
    } else if (name.equals("li")) {
      startItem(Passage.EMPTY);
      itemsStarted.pop();
      outline.endItem();
    } else if (LISTS.contains(name)) {
      outline.endList();
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.startsWith("h") && "123456".indexOf(name.charAt(1)) >= 0;
  }

  /** One break starts a line, two a paragraph. */
  private void lineBreak(Element element) {
    if (justBroke) {
      border(element);
    } else {
      words.lineBreak(element);
      justBroke = true;
    }
  }

  /** Ends the words read so far: the text of a list item, or a paragraph. */
  private void border(Element element) {
    justBroke = false;
    if (headings > 0) {
      words.lineBreak(element);
    } else if (!words.isEmpty()) {
      Passage passage = words.take();
      if (!startItem(passage)) {
        outline.paragraph(passage);
      }
    }
  }

  /** Starts the innermost list item with these words, if it has not started yet. */
  private boolean startItem(Passage passage) {
    if (!Boolean.FALSE.equals(itemsStarted.peek())) {
      return false;
    }
    itemsStarted.pop();
    itemsStarted.push(true);
    outline.startItem(passage);
    return true;
  }
}
