package org.gainsay.document.html;

import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** All visible words in an element as one passage; where a block starts or ends the line breaks. */
final class FlatWords implements NodeFilter {
  private final Words words;

  private FlatWords(Words words) {
    this.words = words;
  }

  static Passage of(Element element, ReadText text, Outline outline) {
    Words words = new Words(text, outline);
    NodeTraversor.filter(new FlatWords(words), element);
    return words.take();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      this.words.add(words);
    } else if (node instanceof Element element) {
      if (depth > 0 && Visibility.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      breakLine(element);
      words.open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      words.close(element);
      breakLine(element);
    }
    return FilterResult.CONTINUE;
  }

  private void breakLine(Element element) {
    if (InlineTags.isBorder(element) || element.nameIs("br")) {
      words.lineBreak(element);
    }
  }
}
