package org.gainsay.mention.name;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;

/** Where the next figure with a unit, or the next label of a property, starts. */
public final class Stops {
  private final List<Span> spans = new ArrayList<>();
  private int next;

  public Stops(List<Figure> figures, List<PropertyMention> labels) {
    for (Figure figure : figures) {
      if (!(figure instanceof QuantityMention q) || q.quantity().unit() != null) {
        spans.add(figure.span());
      }
    }
    labels.forEach(label -> spans.add(label.span()));
    spans.sort(null);
  }

  /** Asked for rising offsets only. */
  public int after(int offset) {
    while (next < spans.size() && spans.get(next).start() < offset) {
      next++;
    }
    return next < spans.size() ? spans.get(next).start() : Integer.MAX_VALUE;
  }
}
