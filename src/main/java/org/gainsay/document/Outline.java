package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Block.Heading;
import org.gainsay.document.Block.Holder;
import org.gainsay.document.Block.Item;
import org.gainsay.document.Block.Paragraph;
import org.gainsay.document.Block.Table;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Link;
import org.gainsay.source.Metadata;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a format's reader puts what it finds, in reading order; works out what stands over each
 * block. Blocks without words are left out.
 */
public final class Outline {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Surroundings surroundings = new Surroundings();
  private @Nullable Passage justBefore;
  private boolean begun;
  private Metadata metadata = Metadata.NONE;

  /**
   * Something in the text that is not as it should be.
   *
   * @param place in the text as found
   */
  public record Fault(Span place, String message) {}

  /** What was found in a part of a text. */
  public record Found(List<Block> blocks, List<Link> links, List<Fault> faults) {
    public Found {
      blocks = List.copyOf(blocks);
      links = List.copyOf(links);
      faults = List.copyOf(faults);
    }
  }

  /** A heading that ends every part of its level or deeper. */
  public void heading(int level, Passage words) {
    if (words.isBlank()) {
      return;
    }
    surroundings.leave(level);
    Heading heading = new Heading(surroundings.context(), level, words);
    add(heading);
    surroundings.enter(heading);
  }

  public void paragraph(Passage words) {
    if (!words.isBlank()) {
      add(new Paragraph(surroundings.context(), words));
      justBefore = words;
    }
  }

  /** Starts a list; a paragraph directly before it leads into it. */
  public void startList() {
    surroundings.enter(justBefore);
    justBefore = null;
  }

  public void endList() {
    surroundings.leave();
    justBefore = null;
  }

  /** The text of a list item; what is added until {@link #endItem} is led into by it. */
  public void startItem(Passage words) {
    if (!words.isBlank()) {
      add(new Item(surroundings.context(), words));
    }
    surroundings.enter(words.isBlank() ? null : words);
  }

  public void endItem() {
    endList();
  }

  public void startQuote() {
    surroundings.enterQuote();
    justBefore = null;
  }

  public void endQuote() {
    surroundings.leave();
    justBefore = null;
  }

  /** An entry of a list of such. */
  public void entry(Passage key, Passage value) {
    entry(List.of(key), value, null);
  }

  /** An entry of an object; {@code keys} lead to its value, outermost first. */
  public void entry(List<Passage> keys, Passage value, @Nullable Holder holder) {
    add(new Entry(surroundings.context(), keys, value, holder));
  }

  /** A table with at least one word in it. */
  public void table(@Nullable Passage caption, int heads, List<List<Cell>> rows) {
    boolean hasWords = rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.passage().isBlank());
    if (hasWords) {
      add(new Table(surroundings.context(), caption, heads, rows));
    }
  }

  public void link(Link link) {
    links.add(link);
  }

  public void fault(Fault fault) {
    faults.add(fault);
  }

  /** What the document says of itself; what was said before counts more. */
  public void metadata(Metadata more) {
    metadata = metadata.orElse(more);
  }

  /** How deep the last heading is; 0 before the first. */
  public int level() {
    return surroundings.headingLevel();
  }

  /** Whether no block was found yet. */
  public boolean isEmpty() {
    return !begun;
  }

  /** Lets go of what was found since the last call; what stands over later blocks is kept. */
  public Found take() {
    Found found = new Found(blocks, links, faults);
    blocks.clear();
    links.clear();
    faults.clear();
    return found;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public List<Link> links() {
    return links;
  }

  public List<Fault> faults() {
    return faults;
  }

  /** What was said as metadata, else in the blocks. */
  public Metadata saidOfItself() {
    return metadata.orElse(SelfDescription.of(blocks));
  }

  private void add(Block block) {
    blocks.add(block);
    justBefore = null;
    begun = true;
  }
}
