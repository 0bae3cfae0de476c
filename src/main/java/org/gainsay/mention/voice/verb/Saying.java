package org.gainsay.mention.voice.verb;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * A cue of saying in its sentence.
 *
 * @param first the first word of the cue
 * @param last its last word
 * @param verbs the places of all such verbs in the sentence
 * @param previousHolder of the verb before, who may say this as well; null where none is
 */
public record Saying(
    Tokens tokens,
    CueMention cue,
    int first,
    int last,
    Set<Integer> verbs,
    @Nullable Span previousHolder) {

  public static Saying of(
      Tokens tokens, CueMention cue, Set<Integer> verbs, @Nullable Span previousHolder) {
    int first = tokens.from(cue.span().start());
    int last = tokens.from(cue.span().end() - 1);
    return new Saying(tokens, cue, first, last, verbs, previousHolder);
  }

  /** The places of the verbs among cues: no nouns, and none that an article makes one. */
  public static Set<Integer> verbs(Tokens tokens, List<CueMention> cues) {
    Set<Integer> verbs = new HashSet<>();
    for (CueMention cue : cues) {
      int place = tokens.from(cue.span().start());
      boolean verb = cue.cue().kind() != CueKind.STATEMENT;
      if (verb && !WordClass.DETERMINER.has(tokens.at(place - 1))) {
        verbs.add(place);
      }
    }
    return verbs;
  }

  public CueKind kind() {
    return cue.cue().kind();
  }

  public boolean follows() {
    return cue.cue().follows();
  }

  public Span span() {
    return cue.span();
  }

  public Verb verb() {
    return new Verb(tokens.at(first).word());
  }

  public Token before() {
    return tokens.at(first - 1);
  }

  public Token after() {
    return tokens.at(last + 1);
  }

  /** Whether nothing of the sentence but its closing marks follows. */
  public boolean ends() {
    return last >= tokens.last();
  }
}
