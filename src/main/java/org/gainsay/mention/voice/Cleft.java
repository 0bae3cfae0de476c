package org.gainsay.mention.voice;

import java.util.Optional;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;

/** {@code That is what Ann says}: what is said stands before, as what the rest is about. */
record Cleft(Saying saying) {
  Optional<Attribution> read(Span subject) {
    Tokens tokens = saying.tokens();
    int what = tokens.from(subject.start());
    int last = tokens.from(subject.end() - 1);
    boolean cleft = what > 1 && tokens.at(what).is("what") && WordClass.isBe(tokens.at(what - 1));
    return cleft && last > what
        ? Optional.of(new Attribution(saying.span(), tokens.span(what + 1, last), tokens.span(0, what - 2)))
        : Optional.empty();
  }
}
