package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.Passage;

/**
 * What stands over a block.
 *
 * @param headings that it stands under, outermost first
 * @param leads the passages that lead into it, outermost first: the paragraph directly before its
 *     list, then the items that its item is nested in
 * @param quoted whether it stands in a block quotation
 */
public record Context(List<Passage> headings, List<Passage> leads, boolean quoted) {
  public static final Context NONE = new Context(List.of(), List.of(), false);

  public Context {
    headings = List.copyOf(headings);
    leads = List.copyOf(leads);
  }

  /** With one more passage that leads into it, nearest of all. */
  public Context led(Passage lead) {
    List<Passage> all = new ArrayList<>(leads);
    all.add(lead);
    return new Context(headings, all, quoted);
  }
}
