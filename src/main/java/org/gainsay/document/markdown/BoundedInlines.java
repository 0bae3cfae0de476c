package org.gainsay.document.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * CommonMark's parser of inline markup, given no more than a bounded piece of a block at a time: it
 * recurses into nested emphasis, and some unclosed markup costs the square of its length.
 */
final class BoundedInlines implements InlineParser {
  private static final int LONGEST = 8_192;
  private static final int MOST_SIGNS = 1_024;
  private static final String SIGNS = "*_~[]<`!&";

  private final InlineParser parser;

  BoundedInlines(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    SourceLines piece = SourceLines.empty();
    int room = LONGEST;
    int signs = MOST_SIGNS;
    for (SourceLine line : lines.getLines()) {
      int lineSigns = signs(line.getContent());
      room -= line.getContent().length();
      signs -= lineSigns;
      if ((room < 0 || signs < 0) && !piece.isEmpty()) {
        parser.parse(piece, block);
        block.appendChild(new SoftLineBreak());
        piece = SourceLines.empty();
        room = LONGEST - line.getContent().length();
        signs = MOST_SIGNS - lineSigns;
      }
      if (room < 0 || signs < 0) {
        parseLong(line, block);
      } else {
        piece.addLine(line);
      }
    }
    parser.parse(piece, block);
  }

  private static int signs(CharSequence line) {
    return (int) line.chars().filter(unit -> SIGNS.indexOf(unit) >= 0).count();
  }

  private void parseLong(SourceLine line, Node block) {
    CharSequence content = line.getContent();
    int start = 0;
    while (start < content.length()) {
      int end = pieceEnd(content, start);
      parser.parse(SourceLines.of(List.of(line.substring(start, end))), block);
      start = end;
    }
  }

  /** The last blank within the bounds, else the bound itself. */
  private static int pieceEnd(CharSequence content, int start) {
    int signs = 0;
    int end = start;
    int blank = start;
    while (end < content.length() && end - start < LONGEST && signs < MOST_SIGNS) {
      signs += SIGNS.indexOf(content.charAt(end)) >= 0 ? 1 : 0;
      blank = content.charAt(end) == ' ' ? end : blank;
      end++;
    }
    return end == content.length() || blank == start ? end : blank;
  }
}
