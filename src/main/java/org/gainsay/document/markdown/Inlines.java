package org.gainsay.document.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gainsay.document.Outline;
import org.gainsay.document.markdown.embedded.InlineHtml;
import org.gainsay.document.passage.Escapes;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes a passage of what stands inside a block. Walks without recursion. */
final class Inlines {
  private final ReadText text;
  private final Outline outline;

  Inlines(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  Passage passage(Node block) {
    return passage(block, Places.AS_TOLD);
  }

  /** What stands within a block from one of its nodes on, before another if there is one. */
  Passage passage(Node first, @Nullable Node end) {
    return passage(first, end, Places.AS_TOLD);
  }

  Passage cell(TableCell cell) {
    return passage(cell, Places.inCell(cell, text.content()));
  }

  private Passage passage(Node block, Places places) {
    @Nullable Node first = block.getFirstChild();
    return first == null ? Passage.EMPTY : passage(first, null, places);
  }

  private Passage passage(Node first, @Nullable Node end, Places places) {
    PassageBuilder words = new PassageBuilder(text, outline::link);
    Walk walk = new Walk(places, words);
    Node block = first.getParent();
    @Nullable Node node = first;
    while (node != null && !node.equals(end)) {
      walk.enter(node);
      boolean descends = node.getFirstChild() != null && !(node instanceof Image);
      node = descends ? node.getFirstChild() : walk.next(node, block);
    }
    return words.build();
  }

  /** One pass over the nodes of a block. */
  private final class Walk {
    private final Places places;
    private final PassageBuilder words;
    private int read;

    Walk(Places places, PassageBuilder words) {
      this.places = places;
      this.words = words;
    }

    void enter(Node node) {
      switch (node) {
        case Text text -> text(text);
        case Code code -> code(code);
        case SoftLineBreak soft -> lineBreak();
        case HardLineBreak hard -> lineBreak();
        case HtmlInline html -> InlineHtml.apply(html.getLiteral(), span(html), words);
        case Link link -> words.openLink(link.getDestination());
        default -> kind(node, true);
      }
    }

    private void kind(Node node, boolean opens) {
      Mark.@Nullable Kind kind =
          switch (node) {
            case StrongEmphasis strong -> Mark.Kind.STRONG;
            case Emphasis emphasis -> Mark.Kind.EMPHASIS;
            case Strikethrough struck -> Mark.Kind.STRUCK;
            case Link link -> Mark.Kind.LINK;
            default -> null;
          };
      if (kind != null && opens) {
        words.open(kind);
      } else if (kind != null) {
        words.close(kind);
      }
    }

    @Nullable Node next(Node from, Node block) {
      Node node = from;
      kind(node, false);
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == null || node.equals(block)) {
          return null;
        }
        kind(node, false);
      }
      return node.getNext();
    }

    private Span span(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (spans.isEmpty()) {
        return new Span(read, read);
      }
      Span span = places.span(spans.get(0)).cover(places.span(spans.get(spans.size() - 1)));
      read = span.end();
      return span;
    }

    private void text(Text node) {
      Span span = span(node);
      Escapes.markdown(text.content(), span, node.getLiteral(), words);
    }

    private void code(Code code) {
      Span span = span(code);
      String content = text.content();
      int ticks = 0;
      while (span.start() + ticks < span.end() && content.charAt(span.start() + ticks) == '`') {
        ticks++;
      }
      words.open(Mark.Kind.CODE);
      if (span.length() > 2 * ticks) {
        codeWords(code, new Span(span.start() + ticks, span.end() - ticks));
      }
      words.close(Mark.Kind.CODE);
    }

    private void codeWords(Code code, Span inside) {
      if (code.getSourceSpans().size() > 1) {
        words.copy(inside.start(), inside.end());
      } else {
        places.code(text.content(), inside, code.getLiteral(), words);
      }
    }

    private void lineBreak() {
      String content = text.content();
      int at = read;
      while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
        at++;
      }
      int end = content.startsWith("\r\n", at) ? at + 2 : Math.min(content.length(), at + 1);
      words.lineBreak(new Span(at, end));
      read = end;
    }
  }
}
