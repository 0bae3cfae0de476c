package org.gainsay.document.markdown.embedded;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * HTML blocks as CommonMark 0.31.2 (section 4.6) starts and ends them. The library's own parser
 * recurses over the attributes of a tag and overflows the stack on a long one.
 */
public final class HtmlBlocks implements BlockParserFactory {
  private static final int CODE_INDENT = 4;
  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd details"
                  + " dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2"
                  + " h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav"
                  + " noframes ol optgroup option p param search section summary table tbody td tfoot"
                  + " th thead title tr track ul")
              .split(" "));

  /** Up to a text that its last line holds, or up to a blank line. */
  private static final class HtmlParser extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final @Nullable String ending;
    private boolean ended;

    HtmlParser(@Nullable String ending) {
      this.ending = ending;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      boolean blankEnds = state.isBlank() && ending == null;
      return ended || blankEnds ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      ended = ending != null && line.getContent().toString().toLowerCase(Locale.ROOT).contains(ending);
    }
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || line.charAt(start) != '<') {
      return BlockStart.none();
    }
    String tag = line.subSequence(start, line.length()).toString();
    @Nullable String ending = ending(tag);
    boolean interrupts = ending != null || isBlockTag(tag);
    boolean text = matched.getMatchedBlockParser().getBlock() instanceof Paragraph
        || state.getActiveBlockParser().canHaveLazyContinuationLines();
    return interrupts || (!text && Tag.isAlone(tag))
        ? BlockStart.of(new HtmlParser(ending)).atIndex(state.getIndex())
        : BlockStart.none();
  }

  private static @Nullable String ending(String tag) {
    if (tag.startsWith("<!--")) {
      return "-->";
    }
    if (tag.startsWith("<?")) {
      return "?>";
    }
    if (tag.startsWith("<![CDATA[")) {
      return "]]>";
    }
    if (tag.startsWith("<!") && tag.length() > 2 && Character.isLetter(tag.charAt(2))) {
      return ">";
    }
    String name = Tag.name(tag, 1);
    return RAW.contains(name) && Tag.isDelimited(tag, 1 + name.length()) ? "</" + name + ">" : null;
  }

  private static boolean isBlockTag(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    String name = Tag.name(tag, start);
    int end = start + name.length();
    return BLOCKS.contains(name) && (Tag.isDelimited(tag, end) || tag.startsWith("/>", end));
  }
}
