package org.gainsay.extract.sentence;

import org.gainsay.extract.value.FoundValue;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/** {@code ordinary Portland cement (OPC)}: a name and its short form are one value. */
public final class Acronym {
  private Acronym() {}

  /** The value with the bracket behind it, where that names the same thing. */
  public static FoundValue with(Sentence sentence, FoundValue value) {
    String text = sentence.text();
    int open = value.span().end();
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    if (open >= sentence.span().end() || text.charAt(open) != '(') {
      return value;
    }
    int close = text.indexOf(')', open);
    boolean closes = close > 0 && close < sentence.span().end();
    boolean same = closes && names(sentence, value, open + 1, close);
    return same
        ? new FoundValue(value.value(), new Span(value.span().start(), close + 1))
        : value;
  }

  private static boolean names(Sentence sentence, FoundValue value, int from, int to) {
    Span inside = Words.trimmed(sentence.text(), new Span(from, to));
    return sentence.mentions().names(inside).stream()
        .filter(name -> name.span().equals(inside))
        .anyMatch(name -> isSame(sentence, value, name));
  }

  private static boolean isSame(Sentence sentence, FoundValue value, NameMention name) {
    return sentence.mentions().names(value.span()).stream()
        .anyMatch(full -> full.individual().iri().equals(name.individual().iri()));
  }
}
