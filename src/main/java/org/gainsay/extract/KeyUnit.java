package org.gainsay.extract;

import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;

/** The unit in which a key ends: {@code "length_mm": 18500}. */
final class KeyUnit {
  private static final char JOINT = '_';

  private KeyUnit() {}

  /** What a value holds when its key says the unit; the same as without where it says none. */
  static Mentions in(Page page, Passage key, Passage value) {
    Mentions plain = page.mentions(value);
    String figure = value.text();
    int joint = key.text().lastIndexOf(JOINT);
    boolean bare = !figure.isEmpty() && figure.chars().allMatch(KeyUnit::isOfNumber);
    return joint > 0 && bare ? measured(page, plain, key.text().substring(joint + 1)) : plain;
  }

  private static boolean isOfNumber(int unit) {
    return Character.isDigit(unit) || unit == '.';
  }

  private static Mentions measured(Page page, Mentions plain, String unit) {
    String figure = plain.text();
    String words = figure + " " + unit;
    for (Figure found : page.finder().find(words).figures()) {
      if (found instanceof QuantityMention measured
          && measured.quantity().unit() != null
          && measured.span().length() == words.length()) {
        Span span = new Span(0, figure.length());
        Figure inUnit = new QuantityMention(span, measured.numbers(), measured.quantity());
        return new Mentions(figure, List.of(inUnit), plain.names(), plain.properties(), plain.cues());
      }
    }
    return plain;
  }
}
