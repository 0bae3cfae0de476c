package org.gainsay.extract.sentence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** Quotations of a passage that are followed by the address they were taken from. */
public final class Quotations {
  private static final Pattern ADDRESS = Pattern.compile("\\G[\\s(]{0,3}(https?://[^\\s)>\\]]+)");
  private static final String OPENERS = "\"“‘";
  private static final String CLOSERS = "\"”’";

  private final TreeMap<Integer, Quotation> byStart = new TreeMap<>();

  private record Quotation(Span words, String address) {}

  private Quotations() {}

  public static Quotations of(Passage passage) {
    Quotations found = new Quotations();
    String text = passage.text();
    int at = text.contains("://") ? 0 : text.length();
    while (at < text.length()) {
      int kind = OPENERS.indexOf(text.charAt(at));
      int close = kind < 0 ? -1 : text.indexOf(CLOSERS.charAt(kind), at + 1);
      if (kind >= 0 && close < 0) {
        break;
      }
      found.add(text, at, close);
      at = Math.max(at, close) + 1;
    }
    return found;
  }

  private void add(String text, int open, int close) {
    Matcher address = ADDRESS.matcher(text);
    if (close > open && close + 1 < text.length() && address.find(close + 1)) {
      byStart.put(open, new Quotation(new Span(open + 1, close), address.group(1)));
    }
  }

  /** Whose words a stretch is: the address of the quotation that it lies in, if any. */
  List<String> holders(Span stretch) {
    Map.@Nullable Entry<Integer, Quotation> last = byStart.lowerEntry(stretch.end());
    boolean inside = last != null && last.getValue().words().overlaps(stretch);
    return inside ? List.of(last.getValue().address()) : List.of();
  }
}
