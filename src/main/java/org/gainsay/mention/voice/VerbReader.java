package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.content.Content;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.content.SaidBehind;
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
  private static final int ADDRESSEE = 6;

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
    boolean goesOn = saying.before().is(",") && saying.verb().word().endsWith("ing");
    Optional<Attribution> inverted = goesOn || saying.verb().takesObject() ? Optional.empty() : tag.inverted();
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
    int end = beforeAs(first, new Phrase(tokens).end(first, tokens.last()));
    boolean that = tokens.at(end + 1).is("that");
    int verb = saying.first() - 2;
    boolean told = that || (verb >= 0 && saying.kind() == CueKind.ATTRIBUTION);
    if (end < first || !told) {
      return Optional.empty();
    }
    boolean relative = verb >= 0 && WordClass.RELATIVE.has(tokens.at(verb)) && tokens.at(end + 1).is("as");
    ContentEnd ends = new ContentEnd(saying);
    Span said =
        relative
            ? tokens.span(end + 2, ends.ofNaming(end + 2, quotes))
            : that ? tokens.span(end + 2, ends.of(end + 2)) : tokens.span(0, verb);
    return Optional.of(new Attribution(saying.span(), tokens.span(first, end), said));
  }

  /** {@code described by one minister as …}: the holder ends there. */
  private int beforeAs(int first, int last) {
    for (int at = first + 1; at <= last; at++) {
      if (tokens.at(at).is("as")) {
        return at - 1;
      }
    }
    return last;
  }

  /** {@code It was described by Linnaeus}: nothing is told, but that he did. */
  private boolean isUntold() {
    boolean described = saying.verb().word().startsWith("describ") && WordClass.PRONOUN.has(tokens.at(0));
    return described || tokens.at(saying.first()).is("expected");
  }

  /** {@code Ann said …}, {@code …, Ann said}, {@code …, Ann said, …}. */
  private Optional<Attribution> straight() {
    @Nullable Span holder = holder();
    if (holder == null) {
      return Optional.empty();
    }
    Optional<Attribution> cleft = new Cleft(saying).read(holder);
    if (cleft.isPresent() || unsaid.isSaidByNone(holder)) {
      return cleft;
    }
    @Nullable Span said =
        isTag(holder) ? tag.around(saying.last()) : new SaidBehind(saying, quotes).of(holder);
    return said == null
        ? Optional.empty()
        : Optional.of(new Attribution(saying.span(), holder, said));
  }

  private @Nullable Span holder() {
    Token before = saying.before();
    if (before.is("and") || before.is("but") || before.is("or")) {
      return previous();
    }
    if (before.is(",") && saying.verb().word().endsWith("ing") && content.start() > 0) {
      return previous();
    }
    int verb = before.is(",") ? subject.auxiliaryBefore(saying.first() - 1) : -1;
    if (verb > 0) {
      return subject.phraseTo(verb - 1);
    }
    return before.is("as") && tokens.at(saying.first()).word().endsWith("ing")
        ? new Subject(saying).phraseTo(saying.first() - 2)
        : subject.before();
  }

  /** Who said something before, else whom the sentence is about: {@code The bank met and said …}. */
  private @Nullable Span previous() {
    @Nullable Span previous = saying.previousHolder();
    return previous != null ? previous : new Opening(saying).subject(saying.first() - 1);
  }

  /** Whether what is said stands before: nothing follows, or the tag is set off by commas. */
  private boolean isTag(Span holder) {
    int first = tokens.from(holder.start());
    Token before = tokens.at(first - 1);
    boolean as = before.is("as") || before.is("so");
    Token mark = as ? tokens.at(first - 2) : before;
    boolean parted = mark.is(",") || mark.isQuote() || mark.isEnd();
    return parted && (isClosed() || isBehindQuote(holder, mark) || (mark.is(",") && endsBehindAddressee()));
  }

  private boolean isClosed() {
    return saying.ends() || saying.after().is(",") || endsBehindAdverbial();
  }

  private boolean isBehindQuote(Span holder, Token mark) {
    boolean closed = mark.isQuote() || (mark.is(",") && tokens.at(tokens.from(holder.start()) - 2).isQuote());
    boolean quoted = quotes.before(holder.start()) != null && closed;
    boolean addressed = saying.verb().isTold() && !saying.after().is("that");
    return quoted && (addressed || !hasContent());
  }

  /** {@code …, the firm said on Monday.} */
  private boolean endsBehindAdverbial() {
    int end = content.adverbialEnd(saying.last() + 1);
    return end > saying.last() + 1;
  }

  /** {@code …, her lawyer told reporters.} */
  private boolean endsBehindAddressee() {
    int next = saying.last() + 1;
    boolean addressee = saying.verb().isTold() && next <= tokens.last() && tokens.last() < next + ADDRESSEE;
    for (int at = next; addressee && at <= tokens.last(); at++) {
      Token token = tokens.at(at);
      addressee = token.isWord() && !WordClass.AUXILIARY.has(token) && !WordClass.CONJUNCTION.has(token) && !token.is("to");
    }
    return addressee && new Phrase(tokens).isHolder(next, tokens.last());
  }

  private boolean hasContent() {
    return saying.after().is("that") || saying.after().is(":") || saying.after().isQuote();
  }
}
