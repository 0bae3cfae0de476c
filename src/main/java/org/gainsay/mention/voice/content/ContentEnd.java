package org.gainsay.mention.voice.content;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Quotes;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.mention.voice.verb.Verb;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Where what is said ends in its sentence. */
public record ContentEnd(Saying saying) {
  private static final WordList TURNS = WordList.of("turns of a statement");

  private static final int SUBJECT = 8;
  private static final int NAMED = 6;

  private Tokens tokens() {
    return saying.tokens();
  }

  private FiniteVerbs verbs() {
    return new FiniteVerbs(tokens());
  }

  /** The last word of the clause that begins here. */
  public int of(int start) {
    boolean quoted = false;
    for (int at = start; at <= tokens().last(); at++) {
      Token token = tokens().at(at);
      quoted ^= token.isQuote();
      if (!quoted && at > start && (token.is(";") || isContrast(at) || isJoined(at) || isNext(at) || isTag(at) || isParticiple(at))) {
        return at - 1;
      }
    }
    return tokens().last();
  }

  /** {@code and added that …}: the same holder says more. */
  private boolean isJoined(int at) {
    boolean joint = tokens().at(at).is("and") || tokens().at(at).is("but");
    if (joint && tokens().at(at - 1).isQuote() && tokens().at(at + 1).word().endsWith("ed")) {
      return true;
    }
    Token behind = tokens().at(at + 2);
    boolean tells = behind.is("that") || behind.is("whether") || behind.is("why") || behind.is(":");
    boolean names = new Verb(tokens().at(at + 1).word()).isNaming();
    return joint && saying.verbs().contains(at + 1) && (tells || names);
  }

  /** {@code …, saying it was old}: the same holder goes on. */
  private boolean isParticiple(int at) {
    return tokens().at(at).is(",") && saying.verbs().contains(at + 1) && tokens().at(at + 1).word().endsWith("ing");
  }

  /** {@code …, a man who was there said.}: another tells of the whole. */
  private boolean isTag(int at) {
    int last = tokens().last();
    boolean tag = tokens().at(at).is(",") && saying.verbs().contains(last) && last > saying.last();
    for (int word = at + 1; tag && word < last; word++) {
      tag = tokens().at(word).isWord() && (word > at + 1 || !tokens().at(word).is("and"));
    }
    return tag && last > at + 1;
  }

  /** {@code , and the mayor said …}: another says something else. */
  private boolean isNext(int at) {
    boolean joint = tokens().at(at + 1).is("and") || tokens().at(at + 1).is("but");
    for (int word = at + 3; tokens().at(at).is(",") && joint && word <= at + SUBJECT; word++) {
      if (!tokens().at(word).isWord()) {
        return false;
      }
      if (saying.verbs().contains(word)) {
        return verbs().at(word) || saying.kind() == CueKind.ATTRIBUTION;
      }
    }
    return false;
  }

  /** The end of what a thing is called, behind {@code described by Ann as}: a quotation, or up to a comma. */
  public int ofNaming(int start, Quotes quotes) {
    @Nullable Span quote = tokens().at(start).isQuote() ? quotes.after(tokens().at(start).span().start()) : null;
    if (quote != null) {
      return tokens().from(quote.end() - 1);
    }
    int at = start;
    while (at < tokens().last() && !tokens().at(at + 1).is(",")) {
      at++;
    }
    return at;
  }

  /** The end of {@code the plan a gift}: two phrases, the second behind a noun; -1 where none is. */
  public int ofName(int start) {
    boolean named = WordClass.DETERMINER.has(tokens().at(start)) || tokens().at(start).capital() || WordClass.PRONOUN.has(tokens().at(start));
    for (int at = start + 1; named && at < start + NAMED && tokens().at(at).isWord(); at++) {
      boolean second = tokens().at(at).is("a") || tokens().at(at).is("an");
      if (second && !WordClass.PREPOSITION.has(tokens().at(at - 1)) && !WordClass.CONJUNCTION.has(tokens().at(at - 1))) {
        return beforeVerb(at, ofObject(start));
      }
    }
    return -1;
  }

  /** The end of {@code the report as false}: before another verb of the same holder. */
  int ofComparison(int start) {
    return beforeVerb(start, of(start));
  }

  private int beforeVerb(int from, int limit) {
    for (int at = from + 1; at < limit; at++) {
      if (tokens().at(at).is("and") && saying.verbs().contains(at + 1)) {
        return at - 1;
      }
    }
    return limit;
  }

  /** The last word of the object of a verb: {@code denies pain} ends where {@code and has} begins. */
  public int ofObject(int start) {
    int limit = of(start);
    for (int at = start + 1; at < limit; at++) {
      boolean joint = tokens().at(at).is("and") || tokens().at(at).is("but");
      boolean verb = WordClass.AUXILIARY.has(tokens().at(at + 1)) || verbs().isJoined(at + 1);
      if (verbs().at(at)) {
        return limit;
      }
      if (joint && verb) {
        return at - 1;
      }
    }
    return limit;
  }

  /** {@code , but …}, {@code , while …}: another statement, that of the text itself. */
  private boolean isContrast(int at) {
    Token next = tokens().at(at + 1);
    boolean parts =
        TURNS.has(next.word());
    return tokens().at(at).is(",") && parts;
  }
}
