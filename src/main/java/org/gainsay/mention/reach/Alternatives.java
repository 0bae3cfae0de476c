package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a doubt leaves open: {@code may represent a scar or a growth}. There the conjunction is a
 * doubt of its own, as BioScope has it, over all that it joins; {@code may rise or fall} is none.
 */
public record Alternatives(Tokens tokens) {
  private static final int NEAR = 4;

  /** The conjunction that joins what a cue leaves open, within its scope; null where none does. */
  @Nullable Joint in(int last, int end) {
    int first = first(last, end);
    if (first < 0 || tokens.at(first).is("either")) {
      return null;
    }
    for (int at = first + 1; at < end; at++) {
      if (tokens.at(at).is("or") && isNoun(at - 1) && isNoun(at + 1)) {
        return new Joint(tokens.at(at).span(), tokens.span(first, end));
      }
      if (!tokens.at(at).isWord() && !tokens.at(at).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** The first word behind a verb that says what a thing is or comes from; -1 where none is near. */
  private int first(int last, int end) {
    for (int at = last; at <= Math.min(end, last + NEAR); at++) {
      if (says(at)) {
        int next = tokens.at(at + 1).is("to") || tokens.at(at + 1).is("by") ? at + 2 : at + 1;
        Token token = tokens.at(next);
        return next < end && !WordClass.isParticiple(token) && !WordClass.isAdverb(token) ? next : -1;
      }
    }
    return -1;
  }

  private boolean says(int at) {
    Token next = tokens.at(at + 1);
    return switch (tokens.at(at).word()) {
      case "represent", "reflect", "indicate", "mean", "signify", "suggest", "suggests",
          "represents", "reflects" ->
          true;
      case "be" -> WordClass.DETERMINER.has(next);
      case "due" -> next.is("to");
      case "caused", "explained" -> next.is("by");
      default -> false;
    };
  }

  private boolean isNoun(int at) {
    Token token = tokens.at(at);
    return token.isWord()
        && !token.isNumber()
        && !token.is("more")
        && !token.is("less")
        && !WordClass.AUXILIARY.has(token)
        && !WordClass.PREPOSITION.has(token)
        && !WordClass.isAdverb(token)
        && !new FiniteVerbs(tokens).at(at);
  }

  /**
   * A conjunction and what it joins.
   *
   * @param word the conjunction
   * @param members from the first to the last
   */
  public record Joint(Span word, Span members) {}
}
