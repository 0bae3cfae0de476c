package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.content.Content;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.holder.Phrase;
import org.gainsay.mention.voice.holder.Subject;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** What a tag stands behind or within: {@code "…," said Ann}, {@code …, Ann said, …}. */
final class TagReader {
  private final Saying saying;
  private final Quotes quotes;
  private final Tokens tokens;
  private final Subject subject;
  private final Content content;

  TagReader(Saying saying, Quotes quotes) {
    this.saying = saying;
    this.quotes = quotes;
    this.tokens = saying.tokens();
    this.subject = new Subject(saying);
    this.content = new Content(saying);
  }

  /** {@code …, said Ann}: the holder behind the verb. */
  Optional<Attribution> inverted() {
    Token before = saying.before();
    boolean closes = (before.is(",") && subject.auxiliaryBefore(saying.first() - 1) < 0) || before.isQuote() || before.isEnd();
    int first = saying.last() + 1;
    Phrase phrase = new Phrase(tokens);
    int end = closes ? phrase.end(first, tokens.last()) : -1;
    boolean apposed = before.is(",") && subject.apposition(saying.first() - 1) > 0;
    if (apposed && !hasVerb(subject.apposition(saying.first() - 1))) {
      return Optional.empty();
    }
    boolean ends = !apposed || (end >= tokens.last() && !saying.verb().isTold());
    if (!ends || !phrase.isHolder(first, end)) {
      return Optional.empty();
    }
    @Nullable Span said = around(end);
    return said == null
        ? Optional.empty()
        : Optional.of(new Attribution(saying.span(), tokens.span(first, end), said));
  }

  /** What stands before the tag, and behind it where it goes on. */
  @Nullable Span around(int tagEnd) {
    int tag = content.adverbialEnd(tagEnd + 1);
    boolean goesOn = tokens.at(tag).is(",") && tag < tokens.last();
    @Nullable Span open = quotes.before(saying.span().start());
    if (open != null) {
      @Nullable Span close = goesOn ? quotes.after(tokens.at(tag - 1).span().end()) : null;
      return new Span(firstQuote(), close == null ? open.end() : close.end());
    }
    int comma = tagStart();
    if (comma < 1) {
      return null;
    }
    int last = goesOn ? new ContentEnd(saying).of(tag + 1) : comma - 1;
    return goesOn || hasVerb(comma) ? tokens.span(0, last) : null;
  }

  /** {@code Ann, Bob and Eve said}: what has no verb is not said. */
  private boolean hasVerb(int end) {
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    boolean verb = false;
    for (int at = 0; at < end; at++) {
      verb |= verbs.at(at) || WordClass.isParticiple(tokens.at(at));
    }
    return verb;
  }

  private int firstQuote() {
    return quotes.spans().getFirst().start();
  }

  /** The comma that parts the tag from what is said, or -1. */
  private int tagStart() {
    int at = saying.first() - 1;
    while (at > 0 && !tokens.at(at).is(",")) {
      at--;
    }
    int apposition = subject.apposition(at);
    boolean subjectOf = apposition > 0 && at == saying.first() - 1 && !isInvertedTag();
    return tokens.at(at).is(",") ? (subjectOf ? comma(apposition - 1) : at) : -1;
  }

  private boolean isInvertedTag() {
    return saying.last() + 1 <= tokens.last();
  }

  private int comma(int from) {
    int at = from;
    while (at > 0 && !tokens.at(at).is(",")) {
      at--;
    }
    return tokens.at(at).is(",") ? at : -1;
  }
}
