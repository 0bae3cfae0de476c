package org.gainsay.extract.sentence.stance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** {@code 5 more than Y}, {@code cut by 30 %}, {@code saves 40 % of}: figures of a change, not of a level. */
public final class Differences {
  private static final Pattern BY = Pattern.compile("\\bby (?:(?:up to|about|around|over|nearly|roughly|only|just) )?$");
  private static final Pattern TOWARDS = Pattern.compile("\\b(?:to|from|at|than)\\b");
  private static final Pattern POINTS = Pattern.compile("\\s?(?:points?|pts?|percentage|times|x)\\b");
  private static final Pattern AGAINST = Pattern.compile("(?i)against|vs\\.?|versus");
  private static final Pattern ENDS = Pattern.compile("[,;:)]");
  private static final String FOR = " for ";
  private static final int FAR = 8;
  private static final int NEAR = 2;
  private static final int BEHIND = 4;

  private Differences() {}

  /**
   * Whether one is of a change.
   *
   * @param label the words for what it is said to be: {@code less fuel} of them compares nothing
   */
  public static boolean areMeant(Sentence sentence, Span figure, Span label) {
    Span words = label.equals(figure) ? new Span(0, 0) : label;
    return !isOf(sentence, words)
        && (isCompared(sentence, figure) || isStep(sentence, figure) || (isPercent(sentence, figure) && isSaved(sentence, figure)));
  }

  /** {@code saving}: whether the words for a property tell of a change. */
  private static boolean isOf(Sentence sentence, Span label) {
    return Stream.of(CueKind.DIFFERENCE, CueKind.COMPARISON).flatMap(kind -> sentence.mentions().cues(kind).stream()).anyMatch(cue -> label.overlaps(cue.span()));
  }

  private static boolean isPercent(Sentence sentence, Span figure) {
    return sentence.mentions().figureAt(figure.start()) instanceof QuantityMention mention
        && Fit.isPercent(mention.quantity().unit());
  }

  /** {@code 5 more towers than Y}. */
  private static boolean isCompared(Sentence sentence, Span figure) {
    return sentence.mentions().cues(CueKind.COMPARISON).stream()
        .filter(cue -> cue.span().start() >= figure.end())
        .filter(cue -> !ENDS.matcher(sentence.between(figure, cue.span())).find() && !sentence.between(figure, cue.span()).startsWith(FOR))
        .filter(cue -> !sentence.has(CueKind.PREDICATE, figure.end(), cue.span().start()) && !isAgainstConcept(sentence, cue.span()))
        .filter(cue -> isShare(sentence, figure, cue.span()) || !sentence.between(figure, cue.span()).isBlank())
        .anyMatch(cue -> sentence.words(figure, cue.span()) <= NEAR);
  }

  /** {@code 5 % protection against scour}: a concept is no rival. */
  private static boolean isAgainstConcept(Sentence sentence, Span cue) {
    return AGAINST.matcher(sentence.passage().slice(cue)).matches()
        && sentence.mentions().names().stream()
            .filter(name -> name.span().start() > cue.end())
            .limit(1)
            .anyMatch(name -> name.individual().concept() && sentence.words(cue, name.span()) <= 1);
  }

  /** {@code 5 % over}, but not {@code 5 % against 7 %}: that sets two levels beside each other. */
  private static boolean isShare(Sentence sentence, Span figure, Span cue) {
    return isPercent(sentence, figure) && !AGAINST.matcher(sentence.passage().slice(cue)).matches();
  }

  /** {@code fell by 5 points}. */
  private static boolean isStep(Sentence sentence, Span figure) {
    return BY.matcher(sentence.before(figure)).find()
        && (POINTS.matcher(sentence.behind(figure)).lookingAt()
            || isPercent(sentence, figure)
            || sentence.nearest(CueKind.DIFFERENCE, figure, FAR).isPresent());
  }

  /** {@code saves 40 % of the cost}, {@code 40 % of the cost saved}, {@code a 40 % drop in cost}. */
  private static boolean isSaved(Sentence sentence, Span figure) {
    return sentence.mentions().cues(CueKind.DIFFERENCE).stream()
        .filter(cue -> sentence.together(cue.span(), figure))
        .anyMatch(cue -> isBeside(sentence, cue.span(), figure));
  }

  private static boolean isBeside(Sentence sentence, Span cue, Span figure) {
    String between = sentence.between(cue, figure);
    boolean before = cue.end() <= figure.start();
    return sentence.words(cue, figure) <= (before ? NEAR : BEHIND)
        && between.indexOf(',') < 0
        && !(before && TOWARDS.matcher(between).find());
  }
}
