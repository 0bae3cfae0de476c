package org.gainsay.document.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
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
import org.gainsay.document.markdown.embedded.HtmlBlocks;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/**
 * Reads Markdown.
 *
 * <p>Long texts are parsed part by part, see {@link Parts}; link definitions count within a part.
 * Blocks nested deeper than {@value #DEEPEST} are read as text.
 */
public final class MarkdownReader {
  private static final int DEEPEST = 48;
  /** In the order in which they are tried: a line of dashes below words is first of all a heading. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class,
              IndentedCodeBlock.class));
  private static final Parser PARSER = parser(true);
  private static final Parser WITHOUT_TABLES = parser(false);

  private final Outline outline;
  private final BoldHeadings boldHeadings;
  private boolean begun;

  public MarkdownReader(Outline outline) {
    this.outline = outline;
    this.boldHeadings = new BoldHeadings(outline);
  }

  /** Adds the blocks of a text, or of its next part. */
  public void read(ReadText text) {
    int start = begun ? 0 : FrontMatter.read(text, outline);
    begun = true;
    for (ReadText part : Parts.of(text, start)) {
      new BlockVisitor(part, outline, boldHeadings).visit(parse(part));
    }
  }

  private Node parse(ReadText part) {
    int ragged = RaggedTables.find(part.content());
    if (ragged < 0) {
      return PARSER.parse(part.content());
    }
    outline.fault(new Fault(part.found(new Span(ragged, ragged + 1)), RaggedTables.MESSAGE));
    return WITHOUT_TABLES.parse(part.content());
  }

  private static Parser parser(boolean tables) {
    var footnotes = FootnotesExtension.create();
    var strikethrough = StrikethroughExtension.builder().requireTwoTildes(true).build();
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .customBlockParserFactory(new HtmlBlocks())
        .extensions(
            tables
                ? List.of(TablesExtension.create(), strikethrough, footnotes)
                : List.of(strikethrough, footnotes))
        .inlineParserFactory(BoundedInlines::new)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }
}
