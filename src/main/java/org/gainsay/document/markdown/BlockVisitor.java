package org.gainsay.document.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.gainsay.document.Outline;
import org.gainsay.document.html.HtmlReader;
import org.gainsay.document.markdown.embedded.HtmlTables;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a parsed text, without recursion, and tells the outline of them. */
final class BlockVisitor {
  private static final String COLON = ": ";

  private final ReadText text;
  private final Outline outline;
  private final BoldHeadings boldHeadings;
  private final Inlines inlines;
  private final HtmlTables tables;
  private final CodeFields fields;

  BlockVisitor(ReadText text, Outline outline, BoldHeadings boldHeadings) {
    this.text = text;
    this.outline = outline;
    this.boldHeadings = boldHeadings;
    this.inlines = new Inlines(text, outline);
    this.tables = new HtmlTables(text.content());
    this.fields = new CodeFields(text, outline);
  }

  void visit(Node document) {
    NumberedHeadings.mark(document);
    @Nullable Node node = document.getFirstChild();
    while (node != null) {
      node = enter(node);
      node = isContainer(node) && node.getFirstChild() != null ? node.getFirstChild() : next(node);
    }
  }

  /** The next node after a node and all in it; containers on the way are left. */
  private @Nullable Node next(Node from) {
    Node node = from;
    leave(node);
    while (node.getNext() == null) {
      node = node.getParent();
      if (node == null) {
        return null;
      }
      leave(node);
    }
    return node.getNext();
  }

  private static boolean isContainer(Node node) {
    return node instanceof ListBlock
        || node instanceof ListItem
        || node instanceof BlockQuote
        || node instanceof FootnoteDefinition;
  }

  /** Returns the node itself, or the last of those that were read with it. */
  private Node enter(Node node) {
    switch (node) {
      case ListBlock list -> outline.startList();
      case ListItem item -> outline.startItem(itemWords(item));
      case BlockQuote quote -> outline.startQuote();
      case Heading heading -> heading(heading);
      case Paragraph paragraph when !isItemWords(paragraph) -> paragraph(paragraph);
      case IndentedCodeBlock code -> fields.read(code);
      case FencedCodeBlock code -> fields.read(code);
      case TableBlock table -> MarkdownTable.read(table, inlines, outline);
      case HtmlBlock html -> {
        return html(html);
      }
      default -> {}
    }
    return node;
  }

  private void leave(Node node) {
    switch (node) {
      case ListBlock list -> outline.endList();
      case ListItem item -> outline.endItem();
      case BlockQuote quote -> outline.endQuote();
      default -> {}
    }
  }

  private Passage itemWords(ListItem item) {
    return item.getFirstChild() instanceof Paragraph first ? inlines.passage(first) : Passage.EMPTY;
  }

  private static boolean isItemWords(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
  }

  private void heading(Heading heading) {
    boldHeadings.after(heading.getLevel());
    outline.heading(heading.getLevel(), inlines.passage(heading));
  }

  private void paragraph(Paragraph paragraph) {
    @Nullable Text definition = definition(paragraph.getFirstChild());
    if (definition != null) {
      define(inlines.passage(paragraph.getFirstChild(), definition), definition);
      return;
    }
    Passage words = inlines.passage(paragraph);
    if (BoldHeadings.is(paragraph, words)) {
      outline.heading(boldHeadings.level(), words);
    } else {
      outline.paragraph(words);
    }
  }

  /** A term and, in the lines below it that begin with a colon, what is said of it. */
  private void define(Passage term, Text first) {
    @Nullable Text from = first;
    while (from != null) {
      from.setLiteral(from.getLiteral().substring(COLON.length()));
      from.setSourceSpans(List.of(from.getSourceSpans().get(0).subSpan(COLON.length())));
      @Nullable Text next = definition(from.getNext());
      outline.entry(term, inlines.passage(from, next));
      from = next;
    }
  }

  /** The first text from a node on that begins a line with a colon, below another line. */
  private static @Nullable Text definition(@Nullable Node from) {
    for (Node node = from; node != null; node = node.getNext()) {
      if (node instanceof Text text
          && node.getPrevious() instanceof SoftLineBreak
          && text.getLiteral().startsWith(COLON)) {
        return text;
      }
    }
    return null;
  }

  private Node html(HtmlBlock html) {
    HtmlTables.Extent extent = tables.extent(html);
    HtmlReader.readFragment(text.lines(extent.lines()), outline);
    return extent.last();
  }
}
