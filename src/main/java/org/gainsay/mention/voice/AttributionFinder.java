package org.gainsay.mention.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said what in a sentence: a verb of saying with its subject before it
 * ({@code Ann said that …}) or behind it ({@code "…," said Ann}), words that lead to the holder
 * ({@code according to Ann, …}), and nouns ({@code Ann's claim that …}).
 */
public final class AttributionFinder {
  private static final Set<CueKind> KINDS =
      Set.of(CueKind.ATTRIBUTION, CueKind.REPORT, CueKind.STATEMENT);

  private AttributionFinder() {}

  /** The attributions of a sentence, by their cues. Linear in the sentence for each cue. */
  public static List<Attribution> find(Span sentence, Mentions inside) {
    if (!isTold(inside)) {
      return List.of();
    }
    List<CueMention> cues = cues(inside);
    Tokens tokens = Tokens.of(inside.text(), sentence);
    Quotes quotes = Quotes.around(inside.text(), sentence);
    Set<Integer> verbs = Saying.verbs(tokens, cues);
    List<Attribution> found = new ArrayList<>();
    for (CueMention cue : cues) {
      boolean free = found.isEmpty() || !found.getLast().cue().overlaps(cue.span());
      if (free) {
        @Nullable Span holder = found.isEmpty() ? null : found.getLast().holder();
        of(Saying.of(tokens, cue, verbs, holder), quotes)
            .filter(said -> !isOwnDoubt(said, inside) && !isSaidAgain(said, found))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> of(Saying saying, Quotes quotes) {
    return switch (saying.kind()) {
      case STATEMENT -> new NounReader(saying).read();
      case REPORT, ATTRIBUTION ->
          saying.follows()
              ? new SourceReader(saying, quotes).read()
              : new VerbReader(saying, quotes).read();
      default -> Optional.empty();
    };
  }

  /** {@code concluded in its report that}: the noun says nothing that the verb does not. */
  private static boolean isSaidAgain(Attribution said, List<Attribution> found) {
    return !found.isEmpty() && found.getLast().content().start() == said.content().start()
        && found.getLast().cue().end() <= said.cue().start();
  }

  /** {@code We propose that …}: the text doubts itself, and tells on nobody's word. */
  private static boolean isOwnDoubt(Attribution said, Mentions inside) {
    String holder = inside.text().substring(said.holder().start(), said.holder().end());
    boolean own = holder.equalsIgnoreCase("we") || holder.equals("I") || holder.startsWith("Our ") || holder.startsWith("our ");
    return own && inside.cues(CueKind.HEDGE).stream().anyMatch(doubt -> doubt.span().overlaps(said.cue()));
  }

  private static boolean isTold(Mentions inside) {
    return inside.has(CueKind.ATTRIBUTION)
        || inside.has(CueKind.REPORT)
        || inside.has(CueKind.STATEMENT);
  }

  private static List<CueMention> cues(Mentions inside) {
    return inside.cues().stream().filter(cue -> KINDS.contains(cue.cue().kind())).toList();
  }
}
