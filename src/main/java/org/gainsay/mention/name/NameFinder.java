package org.gainsay.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Individual;

/** Finds names of the gazetteer and of one document, and those that are shaped like them. */
public final class NameFinder {
  private static final Comparator<Match<Individual>> FIRST_AND_LONGEST =
      Comparator.<Match<Individual>>comparingInt(match -> match.span().start())
          .thenComparingInt(match -> -match.span().end());

  private static final int SHORT = 2;

  private final Gazetteer gazetteer;
  private final NameShape shape;
  private final Phrases<Individual> own;
  private final Phrases<Individual> stems;

  /**
   * A finder.
   *
   * @param own the names of one document
   * @param stems what its names begin with: no names by themselves
   */
  public NameFinder(
      Gazetteer gazetteer, NameShape shape, Phrases<Individual> own, Phrases<Individual> stems) {
    this.gazetteer = gazetteer;
    this.shape = shape;
    this.own = own;
    this.stems = stems;
  }

  /**
   * The names of a text.
   *
   * @param known those of the gazetteer
   * @param stop from an offset to that of the next thing behind it which is no part of a name
   */
  public List<NameMention> find(
      String text, Folded folded, List<Match<Individual>> known, IntUnaryOperator stop) {
    List<NameMention> names = new ArrayList<>();
    int end = 0;
    List<Match<Individual>> begun = extended(text, stems.find(folded), stop);
    List<Match<Individual>> all = merged(merged(known, begun), own.find(folded));
    for (int at = 0; at < all.size(); at++) {
      Match<Individual> match = all.get(at);
      if (match.span().start() >= end && !isOfCode(text, match) && !isWithin(text, match, all.subList(at + 1, all.size()))) {
        Span span = whole(text, match, stop);
        add(text, match, span, names);
        end = span.end();
      }
    }
    return names;
  }

  /** {@code TB} of {@code TB-611}: one or two capitals that begin a code name no concept. */
  private boolean isOfCode(String text, Match<Individual> match) {
    int end = match.span().end();
    return end + 2 < text.length()
        && text.charAt(end) == '-'
        && Character.isDigit(text.charAt(end + 1))
        && Character.isDigit(text.charAt(end + 2))
        && match.span().length() <= SHORT
        && !isSubject(match)
        && text.substring(match.span().start(), end).chars().allMatch(Character::isUpperCase);
  }

  /** {@code the Heron} where the text goes on to {@code the Heron 2}, which is another's name. */
  private boolean isWithin(String text, Match<Individual> match, List<Match<Individual>> next) {
    if (!isShort(text, match.span()) || next.isEmpty()) {
      return false;
    }
    Span own = next.get(0).span();
    return isSubject(next.get(0)) && own.start() < match.span().end() && own.end() > match.span().end();
  }

  /** Whether a text has anything of which a name of its document could be made. */
  public boolean mayFind(Folded folded) {
    return !own.find(folded).isEmpty() || !stems.find(folded).isEmpty();
  }

  /** The stems that a text goes on from to a name. */
  private List<Match<Individual>> extended(
      String text, List<Match<Individual>> found, IntUnaryOperator stop) {
    List<Match<Individual>> extended = new ArrayList<>();
    for (Match<Individual> match : found) {
      if (whole(text, match, stop).length() > match.span().length()) {
        extended.add(match);
      }
    }
    return extended;
  }

  private static List<Match<Individual>> merged(
      List<Match<Individual>> known, List<Match<Individual>> own) {
    if (own.isEmpty()) {
      return known;
    }
    List<Match<Individual>> all = new ArrayList<>(own);
    all.addAll(known);
    all.sort(FIRST_AND_LONGEST);
    return all;
  }

  private Span whole(String text, Match<Individual> match, IntUnaryOperator stop) {
    Span span = match.span();
    if (!isSubject(match) || isShort(text, span)) {
      return span;
    }
    int end = shape.extend(text, span.end(), stop.applyAsInt(span.end()));
    return new Span(span.start(), end);
  }

  /** {@code one 12B}: an article and what tells one from others, from which no name goes on. */
  private static boolean isShort(String text, Span name) {
    int space = text.indexOf(' ', name.start());
    boolean small = Character.isLowerCase(text.charAt(name.start())) || text.startsWith("The ", name.start());
    return small && space > 0 && space < name.end();
  }

  private boolean isSubject(Match<Individual> match) {
    for (Individual value : match.values()) {
      if (gazetteer.isSubject(value)) {
        return true;
      }
    }
    return false;
  }

  private void add(String text, Match<Individual> match, Span span, List<NameMention> names) {
    if (span.equals(match.span())) {
      for (Individual value : match.values()) {
        names.add(new NameMention(span, value));
      }
      return;
    }
    String name = text.substring(span.start(), span.end());
    Individual family =
        match.values().stream().filter(gazetteer::isSubject).findFirst().orElseThrow();
    Individual known =
        gazetteer
            .subject(name)
            .orElseGet(() -> Gazetteer.unknown(name, family.classes()));
    names.add(new NameMention(span, known));
  }
}
