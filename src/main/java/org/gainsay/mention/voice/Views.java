package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.voice.content.ContentEnd;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** {@code In her opinion, …}, {@code …, in the judge's view}: whose view a statement is. */
record Views(Saying saying) {
  private static final WordList VIEWS = WordList.of("views");

  Optional<Attribution> read(@Nullable Span owner) {
    Tokens tokens = saying.tokens();
    int in = owner == null ? -1 : tokens.from(owner.start()) - 1;
    if (owner == null || !tokens.at(in).is("in") || isOwn(owner) || !isView()) {
      return Optional.empty();
    }
    @Nullable Span content = leads(in) ? behind() : before(in);
    return content == null ? Optional.empty() : Optional.of(new Attribution(saying.span(), owner, content));
  }

  /** {@code in our view}: the text speaks for itself. */
  private boolean isOwn(Span owner) {
    String word = saying.tokens().at(saying.tokens().from(owner.start())).word();
    return word.equals("our") || word.equals("my");
  }

  private boolean isView() {
    return VIEWS.has(saying.verb().word());
  }

  /** Whether the statement follows. */
  private boolean leads(int in) {
    return in == 0 || (saying.tokens().at(in - 1).is(",") && !saying.ends());
  }

  private @Nullable Span behind() {
    int next = saying.after().is(",") ? saying.last() + 2 : saying.last() + 1;
    int end = new ContentEnd(saying).of(next);
    return next <= end && next <= saying.tokens().last() ? saying.tokens().span(next, end) : null;
  }

  private @Nullable Span before(int in) {
    int last = saying.tokens().at(in - 1).is(",") ? in - 2 : in - 1;
    return last < 1 ? null : saying.tokens().span(0, last);
  }
}
