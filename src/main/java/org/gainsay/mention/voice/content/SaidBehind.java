package org.gainsay.mention.voice.content;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** What is said behind a verb: a quotation, what is named so, a clause, an object. */
public final class SaidBehind {
  private static final int LONGEST = 12;
  private static final int FIGURE = 8;
  private static final int ADDRESSEE = 3;

  private final Saying saying;
  private final Quotes quotes;
  private final Tokens tokens;
  private final Content content;
  private final ContentEnd end;

  public SaidBehind(Saying saying, Quotes quotes) {
    this.saying = saying;
    this.quotes = quotes;
    this.tokens = saying.tokens();
    this.content = new Content(saying);
    this.end = new ContentEnd(saying);
  }

  /** Null where nothing behind the verb is said by this holder. */
  public @Nullable Span of(Span holder) {
    @Nullable Span quote = directQuote();
    if (quote != null) {
      return quote;
    }
    if (saying.verb().isNaming()) {
      return named();
    }
    if (saying.verb().isPutting()) {
      return figure();
    }
    int aside = saying.after().is(",") ? content.behindAside() : -1;
    return aside > 0 ? stretch(aside, end.of(aside)) : clauseOrObject(holder);
  }

  private @Nullable Span clauseOrObject(Span holder) {
    boolean as = tokens.at(tokens.from(holder.start()) - 1).is("as");
    boolean open = saying.kind() == CueKind.REPORT && saying.after().is(",") && !as;
    int start = open ? -1 : start(as);
    if (start < 0 || start > tokens.last()) {
      return null;
    }
    boolean object = start == saying.last() + 1;
    return stretch(start, object ? end.ofObject(start) : end.of(start));
  }

  private int start(boolean as) {
    int next = saying.last() + 1;
    int tag = as ? content.adverbialEnd(next) : next;
    int start = tokens.at(tag).is(",") ? tag + 1 : content.start();
    boolean told = saying.verb().isTold() && start == next && !isTaught(start) && !isAsked(next);
    return told ? content.behindAddressee() : start;
  }

  /** {@code called the plan "a gift"}, {@code called the plan a gift}: what is named, and what so. */
  private @Nullable Span named() {
    @Nullable Span quote = quotes.after(saying.span().end());
    int next = saying.last() + 1;
    int twice = quote == null ? end.ofName(next) : -1;
    if (twice > next) {
      return tokens.span(next, twice);
    }
    if (quote == null && hasAs(next)) {
      return tokens.span(next, end.ofComparison(next));
    }
    return quote == null || quote.start() >= tokens.at(tokens.last()).span().end()
        ? null
        : tokens.span(next, Math.min(tokens.from(quote.end() - 1), tokens.last()));
  }

  /** {@code dismissed the report as false}. */
  private boolean hasAs(int next) {
    for (int at = next + 1; at <= next + FIGURE && tokens.at(at).isWord(); at++) {
      if (tokens.at(at).is("as")) {
        return !tokens.at(next).is("as") && at < tokens.last();
      }
    }
    return false;
  }

  /** {@code put the price at $5 million}: what is reckoned, and how high. */
  private @Nullable Span figure() {
    int next = saying.last() + 1;
    int at = next;
    while (at < next + FIGURE && tokens.at(at).isWord() && !tokens.at(at).is("at")) {
      at++;
    }
    boolean phrase = WordClass.DETERMINER.has(tokens.at(next)) && tokens.at(at).is("at");
    int last = at;
    boolean number = false;
    while (phrase && last < tokens.last() && !isStop(tokens.at(last + 1))) {
      last++;
      number |= tokens.at(last).isNumber();
    }
    return number ? tokens.span(next, last) : null;
  }

  private static boolean isStop(Token token) {
    return token.is(",") || token.isBreak() || token.is("and") || token.is("but");
  }

  /** Null where what would be said ends before it begins, as in marks without words. */
  private @Nullable Span stretch(int first, int last) {
    return last < first ? null : tokens.span(first, last);
  }

  /** {@code tells patients to stop}: whom one tells does what is said. */
  private boolean isAsked(int next) {
    int at = next + 1;
    while (at <= next + ADDRESSEE && tokens.at(at).isWord() && !tokens.at(at).is("to")) {
      at++;
    }
    boolean nouns = WordClass.PREPOSITION.has(tokens.at(next)) || WordClass.DETERMINER.has(tokens.at(at + 1));
    return tokens.at(at).is("to") && at <= next + ADDRESSEE && !nouns;
  }

  private boolean isTaught(int start) {
    return WordClass.QUESTION.has(tokens.at(start)) || tokens.at(saying.first()).word().startsWith("warn");
  }

  /** {@code Ann said: "…"}: to the end of the quotation, also beyond the sentence. */
  private @Nullable Span directQuote() {
    int at = quoteStart();
    boolean led = at > 0 && (tokens.at(at - 1).is(":") || tokens.at(at - 1).is(","));
    boolean direct = at == saying.last() + 1 || led;
    @Nullable Span quote =
        direct && tokens.at(at).isQuote() ? quotes.after(tokens.at(at).span().start()) : null;
    boolean rest = quote != null && quote.end() < tokens.at(tokens.last()).span().end() - 1;
    return rest ? null : quote;
  }

  /** The first mark of quotation that may belong to the verb; -1 where another verb comes first. */
  private int quoteStart() {
    int at = saying.last() + 1;
    while (at < tokens.size() && !tokens.at(at).isQuote() && !tokens.at(at).is("that")) {
      boolean led = tokens.at(at).is(":") || tokens.at(at).is(",");
      if (led && tokens.at(at + 1).isQuote()) {
        return at + 1;
      }
      if (WordClass.AUXILIARY.has(tokens.at(at)) || at > saying.last() + LONGEST) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
