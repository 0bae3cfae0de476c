package org.gainsay.document;

import java.util.List;
import org.gainsay.source.Link;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;

/**
 * A document as read: where it came from, its text as found, its visible parts in reading order.
 *
 * @param source with what the document says of itself as metadata; its publisher is only claimed
 * @param links in reading order
 */
public record Document(Source source, SourceText text, List<Block> blocks, List<Link> links) {
  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }
}
