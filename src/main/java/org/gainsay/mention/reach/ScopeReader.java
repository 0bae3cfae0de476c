package org.gainsay.mention.reach;

import java.util.List;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Clauses;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far the hedges and denials of one sentence reach, as BioScope has it: from the cue to the end
 * of its clause; with the subject where the verb is passive or raising ({@code the rise is thought
 * to …}); no further than the noun phrase for an adjective before a noun ({@code a possible role of
 * zinc}).
 */
public final class ScopeReader {
  private final Tokens tokens;
  private final List<Span> clauses;
  private final List<Attribution> attributions;

  private ScopeReader(Tokens tokens, List<Span> clauses, List<Attribution> attributions) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.attributions = attributions;
  }

  /**
   * A reader of one sentence.
   *
   * @param attributions of the sentence: what a cue governs ends where what is said ends
   */
  public static ScopeReader in(Span sentence, Mentions inside, List<Attribution> attributions) {
    return new ScopeReader(
        Tokens.of(inside.text(), sentence), Clauses.of(sentence, inside), attributions);
  }

  /** What a cue of the sentence governs, itself included. */
  public Span of(CueMention cue) {
    int first = tokens.from(cue.span().start());
    int last = tokens.from(cue.span().end() - 1);
    Span clause = shared(cue, whole(cue, Clauses.at(clauses, cue.span().start())));
    Span scope = new Governed(tokens, first, last).within(clause).cover(cue.span());
    boolean begins = scope.start() == tokens.at(first).span().start();
    return unquoted(cue, said(cue, begins ? new Span(cue.span().start(), scope.end()) : scope));
  }

  /** Behind the mark of the quotation that holds the cue. */
  private Span unquoted(CueMention cue, Span scope) {
    int from = -1;
    int last = tokens.from(cue.span().start());
    for (int at = tokens.from(scope.start()); at < last; at++) {
      from = tokens.at(at).isQuote() ? (from < 0 ? at + 1 : -1) : from;
    }
    return from < 0 ? scope : new Span(tokens.at(from).span().start(), scope.end());
  }

  /** The conjunction that joins what a doubt with this scope leaves open; null where none does. */
  public Alternatives.@Nullable Joint alternatives(CueMention doubt, Span scope) {
    int last = tokens.from(doubt.span().end() - 1);
    return new Alternatives(tokens).in(last, tokens.from(scope.end() - 1));
  }

  /** {@code was due in May but may be delayed}: with the clause before, whose subject it shares. */
  private Span shared(CueMention cue, Span clause) {
    int first = tokens.from(clause.start());
    int at = clauses.indexOf(clause);
    boolean elided = tokens.at(first).is("but") && tokens.pastVerb(first + 1) > tokens.from(cue.span().start());
    boolean parted = tokens.at(first - 1).is(";") || attributions.stream().anyMatch(said -> said.cue().overlaps(clause));
    return elided && at > 0 && !parted ? clauses.get(at - 1).cover(clause) : clause;
  }

  /** With a phrase such as {@code since 1987}, which has no verb and so is no clause. */
  private Span whole(CueMention cue, Span clause) {
    int at = clauses.indexOf(clause) + 1;
    if (at < clauses.size() && isReason(cue, clauses.get(at))) {
      return clause.cover(clauses.get(at));
    }
    if (at >= clauses.size() || !isPhrase(clauses.get(at))) {
      return clause;
    }
    return clause.cover(clauses.get(at));
  }

  /** {@code allegedly because of its colours}: the cue governs the reason alone. */
  private boolean isReason(CueMention cue, Span reason) {
    int first = tokens.from(reason.start());
    return tokens.at(first).is("because") && tokens.from(cue.span().end() - 1) == first - 1;
  }

  private boolean isPhrase(Span clause) {
    int first = tokens.from(clause.start());
    if (tokens.at(first).is("however")) {
      return tokens.at(first - 1).is(",") && tokens.at(first + 1).is(",");
    }
    boolean leads = tokens.at(first).is("since") || tokens.at(first).is("despite");
    for (int at = first; leads && tokens.at(at).span().start() < clause.end() && at < tokens.size(); at++) {
      leads = !WordClass.AUXILIARY.has(tokens.at(at)) && !WordClass.PRONOUN.has(tokens.at(at));
    }
    return leads;
  }

  /** As far as it lies in what is said, where the cue is a word of that, and before what is said next. */
  private Span said(CueMention cue, Span scope) {
    Span said = scope;
    for (Attribution attribution : attributions) {
      said = beforeNext(cue, said, attribution);
    }
    for (Attribution attribution : attributions) {
      said = inside(cue, said, attribution);
    }
    return said;
  }

  /** {@code … and added that …}: the reach ends before another verb of the same holder. */
  private Span beforeNext(CueMention cue, Span said, Attribution attribution) {
    int before = tokens.from(attribution.cue().start()) - 1;
    boolean joined = tokens.at(before).is("and") || tokens.at(before).is("but");
    boolean next = joined && said.contains(attribution.cue()) && tokens.at(before).span().start() > cue.span().end();
    return next ? new Span(said.start(), beforeMarks(tokens.at(before).span().start())) : said;
  }

  private Span inside(CueMention cue, Span said, Attribution attribution) {
    Span content = attribution.content();
    if (!content.contains(attribution.cue())) {
      int end = beforeMarks(Math.min(said.end(), content.end()));
      return isSaid(cue, attribution)
          ? new Span(Math.max(said.start(), content.start()), Math.max(end, cue.span().end()))
          : said;
    }
    int tag = Math.min(attribution.cue().start(), attribution.holder().start());
    boolean ends = cue.span().end() <= tag && tag < said.end();
    return ends ? new Span(said.start(), Math.max(cue.span().end(), beforeMarks(tag))) : said;
  }

  static boolean isSaid(CueMention cue, Attribution attribution) {
    return attribution.content().contains(cue.span())
        && !attribution.cue().overlaps(cue.span());
  }

  private int beforeMarks(int end) {
    int at = end;
    while (at > 0 && "\"”’', .".indexOf(tokens.text().charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether a cue casts doubt, or denies. */
  public boolean isMeant(CueMention cue) {
    return new Doubts(tokens, attributions).isMeant(cue);
  }
}
