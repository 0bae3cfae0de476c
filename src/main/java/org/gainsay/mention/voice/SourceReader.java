package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** {@code According to Ann, …}, {@code …, according to Ann}. */
final class SourceReader {
  private static final WordList REASONS = WordList.of("of which causes are shown");

  private static final WordList ORDERED = WordList.of("done according to a measure");

  private final Saying saying;
  private final Quotes quotes;
  private final Tokens tokens;

  SourceReader(Saying saying, Quotes quotes) {
    this.saying = saying;
    this.quotes = quotes;
    this.tokens = saying.tokens();
  }

  Optional<Attribution> read() {
    int first = saying.last() + 1;
    int end = holderEnd(first);
    if (end < first || isReason(first, end) || isOrder()) {
      return Optional.empty();
    }
    Span holder = tokens.span(first, end);
    @Nullable Span content = content(end);
    return content == null
        ? Optional.empty()
        : Optional.of(new Attribution(saying.span(), holder, content));
  }

  /** {@code citing a lack of proof}: why something is done, and nobody's word. */
  private boolean isReason(int first, int end) {
    int head = first;
    while (head < end && !WordClass.PREPOSITION.has(tokens.at(head + 1))) {
      head++;
    }
    boolean reason =
        REASONS.has(tokens.at(head).word());
    return reason && tokens.at(saying.first()).is("citing");
  }

  /** {@code arranged according to height}: by what things are told apart, and nobody's word. */
  private boolean isOrder() {
    return ORDERED.has(saying.before().word()) && tokens.at(saying.first()).is("according") && !tokens.at(saying.last() + 1).capital();
  }

  /** The last word of the holder: up to a comma, or behind its apposition. */
  private int holderEnd(int first) {
    int at = first;
    while (at <= tokens.last() && isHolder(at)) {
      at++;
    }
    Token next = tokens.at(at + 1);
    boolean apposed =
        tokens.at(at).is(",")
            && (WordClass.RELATIVE.has(next) || next.is("a") || next.is("an") || next.is("the"));
    int comma = apposed ? comma(at + 1) : -1;
    boolean within = comma > 0 && comma < tokens.last() && leads();
    return within && !hasVerb(at + 1, comma) ? comma - 1 : at - 1;
  }

  private boolean isHolder(int at) {
    Token token = tokens.at(at);
    boolean verb = WordClass.AUXILIARY.has(token) && at > saying.last() + 1;
    return !token.is(",") && !token.isBreak() && !token.isQuote() && !verb && !token.is("that");
  }

  private boolean hasVerb(int from, int to) {
    boolean relative = WordClass.RELATIVE.has(tokens.at(from));
    for (int at = from; at < to && !relative; at++) {
      if (WordClass.AUXILIARY.has(tokens.at(at))) {
        return true;
      }
    }
    return false;
  }

  private int comma(int from) {
    for (int at = from; at <= tokens.last(); at++) {
      if (tokens.at(at).is(",")) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the words stand before what is said. */
  private boolean leads() {
    return saying.first() <= 1;
  }

  private @Nullable Span content(int holderEnd) {
    int next = holderEnd + 1;
    while (tokens.at(next).is(",") || tokens.at(next).is(":") || tokens.at(next).is("that")) {
      next++;
    }
    if (leads()) {
      int end = new ContentEnd(saying).of(next);
      return next <= end ? whole(tokens.span(next, end)) : null;
    }
    int last = beforeMarks(saying.first() - 1);
    return last < 0 ? null : around(last, holderEnd, next);
  }

  private int beforeMarks(int from) {
    int last = from;
    while (last > 0 && !tokens.at(last).isWord() && !tokens.at(last).isQuote() && !tokens.at(last).is(")")) {
      last--;
    }
    return last;
  }

  private @Nullable Span around(int last, int holderEnd, int next) {
    Span before = tokens.span(clauseStart(last), last);
    boolean within = tokens.at(holderEnd + 1).is(",") && !hasVerb(clauseStart(last), last + 1);
    if (within && saying.verbs().contains(holderEnd + 2)) {
      return null;
    }
    return within ? before.cover(tokens.span(last, new ContentEnd(saying).of(next))) : whole(before);
  }

  /** The first word of the clause that ends here. */
  private int clauseStart(int last) {
    int at = last;
    while (at > 0 && !tokens.at(at - 1).is(";")) {
      at--;
    }
    return at;
  }

  /** With the quotations in full that it touches. */
  private Span whole(Span content) {
    Span whole = content;
    for (Span quote : quotes.spans()) {
      whole = quote.overlaps(content) ? whole.cover(quote) : whole;
    }
    return whole.overlaps(saying.span()) ? content : whole;
  }
}
