package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.content.Content;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.holder.Opening;
import org.gainsay.mention.voice.holder.Phrase;
import org.gainsay.mention.voice.holder.Subject;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** A verb of saying: {@code Ann said that …}, {@code "…," said Ann}, {@code …, Ann said.} */
final class VerbReader {
  private static final int LONGEST_HOLDER = 12;

  private final Saying saying;
  private final Quotes quotes;
  private final Tokens tokens;
  private final Subject subject;
  private final TagReader tag;
  private final Content content;
  private final Unsaid unsaid;

  VerbReader(Saying saying, Quotes quotes) {
    this.saying = saying;
    this.quotes = quotes;
    this.tokens = saying.tokens();
    this.subject = new Subject(saying);
    this.tag = new TagReader(saying, quotes);
    this.content = new Content(saying);
    this.unsaid = new Unsaid(saying);
  }

  Optional<Attribution> read() {
    if (unsaid.isVerbOfNone() || quotes.holds(saying.span().start())) {
      return Optional.empty();
    }
    if (isPassive()) {
      return byAgent();
    }
    Optional<Attribution> inverted = saying.verb().takesObject() ? Optional.empty() : tag.inverted();
    return inverted.isPresent() ? inverted : straight();
  }

  private boolean isPassive() {
    int at = saying.first() - 1;
    while (WordClass.isAdverb(tokens.at(at))) {
      at--;
    }
    return WordClass.isBe(tokens.at(at)) && WordClass.isParticiple(tokens.at(saying.first()));
  }

  /** {@code it was announced by the mayor that …}, {@code … was announced by the mayor}. */
  private Optional<Attribution> byAgent() {
    if (!saying.after().is("by") || isUntold()) {
      return Optional.empty();
    }
    int first = saying.last() + 2;
    int end = new Phrase(tokens).end(first, tokens.last());
    boolean that = tokens.at(end + 1).is("that");
    int verb = saying.first() - 2;
    boolean told = that || (verb >= 0 && saying.kind() == CueKind.ATTRIBUTION);
    if (end < first || !told) {
      return Optional.empty();
    }
    Span said = that ? tokens.span(end + 2, new ContentEnd(saying).of(end + 2)) : tokens.span(0, verb);
    return Optional.of(new Attribution(saying.span(), tokens.span(first, end), said));
  }

  /** {@code It was described by Linnaeus}: nothing is told, but that he did. */
  private boolean isUntold() {
    boolean described = saying.verb().word().startsWith("describ") && WordClass.PRONOUN.has(tokens.at(0));
    return described || tokens.at(saying.first()).is("expected");
  }

  /** {@code Ann said …}, {@code …, Ann said}, {@code …, Ann said, …}. */
  private Optional<Attribution> straight() {
    @Nullable Span holder = holder();
    if (holder == null || unsaid.isSaidByNone(holder)) {
      return Optional.empty();
    }
    @Nullable Span said = isTag(holder) ? tag.around(saying.last()) : behind(holder);
    return said == null
        ? Optional.empty()
        : Optional.of(new Attribution(saying.span(), holder, said));
  }

  private @Nullable Span holder() {
    Token before = saying.before();
    if (before.is("and") || before.is("but") || before.is("or")) {
      return saying.previousHolder();
    }
    if (before.is(",") && saying.verb().word().endsWith("ing") && saying.after().is("that")) {
      return saying.previousHolder() != null ? saying.previousHolder() : new Opening(tokens).subject(saying.first() - 1);
    }
    return before.is("as") && tokens.at(saying.first()).word().endsWith("ing")
        ? new Subject(saying).phraseTo(saying.first() - 2)
        : subject.before();
  }

  /** Whether what is said stands before: nothing follows, or the tag is set off by commas. */
  private boolean isTag(Span holder) {
    int first = tokens.from(holder.start());
    Token before = tokens.at(first - 1);
    boolean as = before.is("as") || before.is("so");
    Token mark = as ? tokens.at(first - 2) : before;
    boolean parted = mark.is(",") || mark.isQuote() || mark.isEnd();
    boolean addressed = saying.verb().isTold() && !tokens.at(saying.last() + 1).is("that");
    boolean closed = mark.isQuote() || (mark.is(",") && tokens.at(tokens.from(holder.start()) - 2).isQuote());
    boolean quoted = quotes.before(holder.start()) != null && closed;
    return parted && (saying.ends() || saying.after().is(",") || endsBehindAdverbial() || (addressed && quoted) || (quoted && !hasContent()));
  }

  /** {@code …, the firm said on Monday.} */
  private boolean endsBehindAdverbial() {
    int end = content.adverbialEnd(saying.last() + 1);
    return end > saying.last() + 1;
  }

  private boolean hasContent() {
    return saying.after().is("that") || saying.after().is(":") || saying.after().isQuote();
  }

  private @Nullable Span behind(Span holder) {
    @Nullable Span quote = directQuote();
    if (quote != null) {
      return quote;
    }
    if (saying.verb().isNaming()) {
      return named();
    }
    int aside = saying.after().is(",") ? content.behindAside() : -1;
    if (aside > 0) {
      return stretch(aside, new ContentEnd(saying).of(aside));
    }
    boolean as = tokens.at(tokens.from(holder.start()) - 1).is("as");
    int tag = as ? content.adverbialEnd(saying.last() + 1) : saying.last() + 1;
    int start = tokens.at(tag).is(",") ? tag + 1 : content.start();
    boolean told = saying.verb().isTold() && start == saying.last() + 1 && !isTaught(start);
    if (told) {
      start = content.behindAddressee();
    }
    if (start < 0 || start > tokens.last()) {
      return null;
    }
    boolean open = saying.kind() == CueKind.REPORT && saying.after().is(",") && !as;
    if (open) {
      return null;
    }
    boolean object = start == saying.last() + 1;
    return stretch(start, object ? new ContentEnd(saying).ofObject(start) : new ContentEnd(saying).of(start));
  }

  /** {@code called the plan "a gift"}, {@code called the plan a gift}: what is named, and what so. */
  private @Nullable Span named() {
    @Nullable Span quote = quotes.after(saying.span().end());
    int next = saying.last() + 1;
    int twice = quote == null ? new ContentEnd(saying).ofName(next) : -1;
    if (twice > next) {
      return tokens.span(next, twice);
    }
    return quote == null || quote.start() >= tokens.at(tokens.last()).span().end()
        ? null
        : tokens.span(next, Math.min(tokens.from(quote.end() - 1), tokens.last()));
  }

  /** Null where what would be said ends before it begins, as in marks without words. */
  private @Nullable Span stretch(int first, int last) {
    return last < first ? null : tokens.span(first, last);
  }

  private boolean isTaught(int start) {
    return WordClass.QUESTION.has(tokens.at(start)) || tokens.at(saying.first()).word().startsWith("warn");
  }

  /** {@code Ann said: "…"}: to the end of the quotation, also beyond the sentence. */
  private @Nullable Span directQuote() {
    int at = saying.last() + 1;
    while (at < tokens.size() && !tokens.at(at).isQuote() && !tokens.at(at).is("that")) {
      boolean led = tokens.at(at).is(":") || tokens.at(at).is(",");
      if (led && tokens.at(at + 1).isQuote()) {
        at++;
        break;
      }
      if (WordClass.AUXILIARY.has(tokens.at(at)) || at > saying.last() + LONGEST_HOLDER) {
        return null;
      }
      at++;
    }
    boolean direct = at == saying.last() + 1 || tokens.at(at - 1).is(":") || tokens.at(at - 1).is(",");
    @Nullable Span quote = tokens.at(at).isQuote() ? quotes.after(tokens.at(at).span().start()) : null;
    boolean rest = quote != null && quote.end() < tokens.at(tokens.last()).span().end() - 1;
    return direct && !rest ? quote : null;
  }
}
