package org.gainsay.document.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark's parser of inline markup, given no more than a bounded piece of a block at a time: it
 * recurses into nested emphasis, some unclosed markup costs the square of its length, and its nodes
 * take a hundred times the memory of their text.
 */
final class BoundedInlines implements InlineParser {
  /** A longer block is no prose; its markup is not read. */
  private static final int LONGEST_BLOCK = 1 << 18;

  private static final int LONGEST = 4_096;
  private static final int MOST_SIGNS = 512;
  private static final String SIGNS = "*_~[]<`!&";

  private final InlineParser parser;

  BoundedInlines(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    if (length <= MOST_SIGNS) {
      parser.parse(lines, block);
    } else if (length > LONGEST_BLOCK) {
      addAsText(lines, block);
    } else {
      parsePieces(lines, block);
    }
  }

  private static void addAsText(SourceLines lines, Node block) {
    for (SourceLine line : lines.getLines()) {
      Text text = new Text(line.getContent().toString());
      text.setSourceSpans(SourceLines.of(line).getSourceSpans());
      block.appendChild(text);
      block.appendChild(new SoftLineBreak());
    }
  }

  private void parsePieces(SourceLines lines, Node block) {
    SourceLines piece = SourceLines.empty();
    int room = LONGEST;
    int signs = MOST_SIGNS;
    for (SourceLine line : lines.getLines()) {
      int lineSigns = signs(line.getContent());
      room -= line.getContent().length();
      signs -= lineSigns;
      if ((room < 0 || signs < 0) && !piece.isEmpty()) {
        parsePiece(piece, block);
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
    parsePiece(piece, block);
  }

  /** The parser walks over all that is in a node: it gets a fresh one for each piece. */
  private void parsePiece(SourceLines piece, Node block) {
    Node holder = new Paragraph();
    parser.parse(piece, holder);
    for (@Nullable Node child = holder.getFirstChild(); child != null; child = holder.getFirstChild()) {
      block.appendChild(child);
    }
  }

  private static int signs(CharSequence line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      signs += SIGNS.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
    }
    return signs;
  }

  private void parseLong(SourceLine line, Node block) {
    CharSequence content = line.getContent();
    int start = 0;
    while (start < content.length()) {
      int end = pieceEnd(content, start);
      parsePiece(SourceLines.of(line.substring(start, end)), block);
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
