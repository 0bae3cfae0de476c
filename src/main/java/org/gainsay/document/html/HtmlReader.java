package org.gainsay.document.html;

import org.gainsay.document.Outline;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads HTML: what is visible, in blocks. The parser flattens what is nested deeper than 512. */
public final class HtmlReader {
  private HtmlReader() {}

  /** Adds the blocks of a page and what it says of itself. */
  public static void read(ReadText text, Outline outline) {
    Document page = parse(text);
    PageMetadata.read(page, outline);
    readBody(page.body(), text, outline);
  }

  /** Adds the blocks of a piece of HTML that stands in another text. */
  public static void readFragment(ReadText text, Outline outline) {
    readBody(parse(text).body(), text, outline);
  }

  private static Document parse(ReadText text) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(text.content(), "");
  }

  private static void readBody(Element body, ReadText text, Outline outline) {
    Flow flow = new Flow(text, outline, LayoutTables.in(body));
    NodeTraversor.filter(flow, body);
    flow.end(body);
  }
}
