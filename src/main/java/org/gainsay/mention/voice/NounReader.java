package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.SubjectClause;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.holder.Subject;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** {@code Ann's claim that …}, {@code the claim by Ann that …}. */
final class NounReader {
  private static final WordList OWNERS = WordList.of("possessives");

  private static final int ADJECTIVES = 3;
  private static final int LONGEST_HOLDER = 10;

  private final Saying saying;
  private final Tokens tokens;

  NounReader(Saying saying) {
    this.saying = saying;
    this.tokens = saying.tokens();
  }

  Optional<Attribution> read() {
    Optional<Attribution> view = new Views(saying).read(owner());
    return view.isPresent() ? view : clause();
  }

  private Optional<Attribution> clause() {
    int that = that();
    if (that < 0) {
      return Optional.empty();
    }
    @Nullable Span holder = that == saying.last() + 1 ? owner() : agent(that);
    int end = end(that + 1);
    return holder == null || end <= that
        ? Optional.empty()
        : Optional.of(new Attribution(saying.span(), holder, tokens.span(that + 1, end)));
  }

  /** The conjunction behind the noun, or behind the holder that follows it; -1 where none is. */
  private int that() {
    int next = saying.last() + 1;
    if (tokens.at(next).is("that")) {
      return next;
    }
    boolean agent =
        tokens.at(next).is("by") || tokens.at(next).is("from") || tokens.at(next).is("among");
    for (int at = next + 2; agent && at <= next + LONGEST_HOLDER; at++) {
      if (tokens.at(at).is("that")) {
        return at;
      }
      if (WordClass.AUXILIARY.has(tokens.at(at)) || !tokens.at(at).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  private Span agent(int that) {
    return tokens.span(saying.last() + 2, that - 1);
  }

  private @Nullable Span owner() {
    for (int at = saying.first() - 1; at >= saying.first() - 1 - ADJECTIVES; at--) {
      Token token = tokens.at(at);
      if (isOwn(token)) {
        return token.span();
      }
      if (token.word().endsWith("'s") || token.is("'")) {
        return owner(at);
      }
      if (!token.isWord() || WordClass.DETERMINER.has(token)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOwn(Token token) {
    return OWNERS.has(token.word());
  }

  /** The owner without the sign of the genitive. */
  private Span owner(int last) {
    Span whole = new Subject(saying).phraseTo(last);
    int sign = tokens.at(last).is("'") ? 1 : 2;
    return new Span(whole.start(), Math.max(whole.start() + 1, whole.end() - sign));
  }

  private int end(int start) {
    return new SubjectClause(tokens).end(start, new ContentEnd(saying).of(start), false);
  }
}
