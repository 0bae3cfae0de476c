package org.gainsay.document.html;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Escapes;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words between two borders of blocks; what marks them goes on after a border. */
final class Words {
  private final ReadText text;
  private final Outline outline;
  private final List<Element> marks = new ArrayList<>();
  private PassageBuilder passage;

  public Words(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.passage = new PassageBuilder(text, outline::link);
  }

  void add(TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      Span stretch = new Span(range.startPos(), range.endPos());
      Escapes.html(text.content(), stretch, node.getWholeText(), passage);
    }
  }

  void lineBreak(Node node) {
    passage.lineBreak(place(node));
  }

  private static Span place(Node node) {
    Range range = node.sourceRange();
    int start = Math.max(0, range.startPos());
    return new Span(start, Math.max(start, range.endPos()));
  }

  /** Starts the mark of an element that has one. */
  void open(Element element) {
    if (InlineTags.lowers(element.normalName())) {
      passage.lower(place(element));
    }
    if (InlineTags.kind(element.normalName()) != null) {
      marks.add(element);
      mark(element);
    }
  }

  private void mark(Element element) {
    Mark.@Nullable Kind kind = InlineTags.kind(element.normalName());
    String address = element.attr("href");
    if (kind == Mark.Kind.LINK && !address.isEmpty()) {
      passage.openLink(address);
    } else if (kind != null && kind != Mark.Kind.LINK) {
      passage.open(kind);
    }
  }

  void close(Element element) {
    Mark.@Nullable Kind kind = InlineTags.kind(element.normalName());
    if (kind != null && !marks.isEmpty()) {
      marks.remove(marks.size() - 1);
      if (kind != Mark.Kind.LINK || element.hasAttr("href")) {
        passage.close(kind);
      }
    }
  }

  boolean isEmpty() {
    return passage.isEmpty();
  }

  /** Ends the passage and starts the next. */
  Passage take() {
    Passage taken = passage.build();
    passage = new PassageBuilder(text, outline::link);
    marks.forEach(this::mark);
    return taken;
  }
}
