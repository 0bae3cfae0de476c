package org.gainsay.document.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.ReadText;
import org.gainsay.source.Span;

/**
 * Reads Markdown.
 *
 * <p>Long texts are parsed in parts that end before a heading, so that memory stays bounded; blocks
 * nested deeper than {@value #DEEPEST} are read as text.
 */
public final class MarkdownReader {
  private static final int DEEPEST = 48;
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class,
          IndentedCodeBlock.class);
  private static final Parser PARSER = parser(true);
  private static final Parser WITHOUT_TABLES = parser(false);

  private MarkdownReader() {}

  /** Adds the blocks of a text. */
  public static void read(ReadText text, Outline outline) {
    int start = FrontMatter.read(text, outline);
    List<Span> parts = Parts.of(text.content(), start);
    BlockVisitor visitor = new BlockVisitor(text, outline);
    for (Span part : parts) {
      visitor.visit(parse(text, part, outline), part);
    }
  }

  private static Node parse(ReadText text, Span part, Outline outline) {
    String content = text.content().substring(part.start(), part.end());
    int ragged = RaggedTables.find(content);
    if (ragged < 0) {
      return PARSER.parse(content);
    }
    Span place = new Span(part.start() + ragged, part.start() + ragged + 1);
    outline.fault(new Fault(text.found(place), RaggedTables.MESSAGE));
    return WITHOUT_TABLES.parse(content);
  }

  private static Parser parser(boolean tables) {
    var strikethrough = StrikethroughExtension.builder().requireTwoTildes(true).build();
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .customBlockParserFactory(new HtmlBlocks())
        .extensions(tables ? List.of(TablesExtension.create(), strikethrough) : List.of(strikethrough))
        .inlineParserFactory(BoundedInlines::new)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }
}
