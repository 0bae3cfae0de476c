package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Passage;
import org.gainsay.source.Span;

/** Quotations of a passage that are followed by the address they were taken from. */
final class Quotations {
  private static final Pattern OPEN = Pattern.compile("[\"“‘]");
  private static final Pattern ADDRESS = Pattern.compile("\\G[\\s(]{0,3}(https?://[^\\s)>\\]]+)");

  private final List<Quotation> quotations = new ArrayList<>();

  private record Quotation(Span words, String address) {}

  private Quotations() {}

  static Quotations of(Passage passage) {
    Quotations found = new Quotations();
    String text = passage.text();
    Matcher open = OPEN.matcher(text);
    int from = 0;
    while (text.contains("://") && open.find(from)) {
      int close = close(text, open.end(), text.charAt(open.start()));
      if (close < 0) {
        break;
      }
      found.add(text, new Span(open.end(), close));
      from = close + 1;
    }
    return found;
  }

  private static int close(String text, int from, char open) {
    char close = open == '“' ? '”' : open == '‘' ? '’' : open;
    return text.indexOf(close, from);
  }

  private void add(String text, Span words) {
    Matcher address = ADDRESS.matcher(text);
    if (words.end() + 1 < text.length() && address.find(words.end() + 1)) {
      quotations.add(new Quotation(words, address.group(1)));
    }
  }

  /** Whose words a stretch is: the address of the quotation that it lies in, if any. */
  List<String> holders(Span stretch) {
    return quotations.stream()
        .filter(quotation -> quotation.words().overlaps(stretch))
        .map(Quotation::address)
        .limit(1)
        .toList();
  }
}
