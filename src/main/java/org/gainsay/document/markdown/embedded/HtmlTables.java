package org.gainsay.document.markdown.embedded;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a block of HTML. A blank line ends it, but a table that is still open goes on to
 * the block that closes it, with all that Markdown took the lines between for.
 */
public final class HtmlTables {
  private static final String START = "<table";
  private static final String END = "</table";

  private final String content;
  private boolean noneCloses;

  public HtmlTables(String content) {
    this.content = content;
  }

  /**
   * The lines of a block of HTML.
   *
   * @param last the last node that they come from
   */
  public record Extent(List<Span> lines, Node last) {}

  public Extent extent(HtmlBlock html) {
    List<Span> lines = spans(html);
    String words = words(lines);
    boolean open = words.lastIndexOf(START) > words.lastIndexOf(END);
    @Nullable Node end = open && html.getParent() instanceof Document ? closing(html) : null;
    if (end == null) {
      return new Extent(lines, html);
    }
    List<Span> last = spans(end);
    return new Extent(
        List.of(new Span(lines.get(0).start(), last.get(last.size() - 1).end())), end);
  }

  private @Nullable Node closing(HtmlBlock start) {
    for (Node node = start.getNext(); node != null && !noneCloses; node = node.getNext()) {
      if (node instanceof HtmlBlock && words(spans(node)).contains(END)) {
        return node;
      }
    }
    noneCloses = true;
    return null;
  }

  private List<Span> spans(Node node) {
    return node.getSourceSpans().stream().map(HtmlTables::span).toList();
  }

  private static Span span(SourceSpan span) {
    return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private String words(List<Span> lines) {
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append(content, line.start(), line.end()).append('\n'));
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
