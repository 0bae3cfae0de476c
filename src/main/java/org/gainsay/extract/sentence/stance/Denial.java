package org.gainsay.extract.sentence.stance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.Bound;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/** {@code without piers}, {@code instead of piers}: what the words before a stretch deny. */
public final class Denial {
  private static final int NEAR = 5;

  private static final Pattern BROUGHT = Pattern.compile("\\s(?:by|with|for|in favou?r of)\\s");

  private static final Pattern MOVED = Pattern.compile("\\s(?:to|from|by|below|under)\\b");

  /** {@code X has 2T. It does not: …}. */
  private static final Pattern NOT_SO = Pattern.compile("\\s+(?:It|They|This|That)\\s(?:does|is|did|was|do|are|has)(?:\\snot|n['’]t)(?:\\sso)?[:.;—–]");

  private static final String WRONG = "wrong|incorrect|false|untrue|not true|not correct|a mistake|an error|mistaken|inaccurate|not the case|a myth";

  /** What a sentence says of the one before it as a whole. */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "\\s+(?:That|This|It) (?:was|is|proved|turned out to be) (?:simply |plainly |later found to be )?"
              + "(?:" + WRONG + ")(?: |[.,;])");

  /** {@code …, which is wrong}. */
  private static final Pattern CALLED_WRONG =
      Pattern.compile("[^.;]{0,40}?(?:,\\s(?:which|that|this|but (?:that|this|it))|\\sbut\\s(?:that|this|it))\\s(?:is|was|turned out to be)\\s(?:simply |plainly |just |clearly )?(?:" + WRONG + ")\\b");

  /** {@code Piers are not used}, {@code Piers, which were planned, are not used}: said of what the sentence begins with. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "(?:"
              + Listing.CLAUSE
              + "|[^.;]{3,60}?,?\\sbut|"
              + Listing.MORE
              + ")\\s(?:(?:is|are|was|were|has been|have been) (?:not|never)|never was|(?:is|are|was|were)n['’]t) (?:yet |being )?(?:"
              + WordList.of("what becomes of a feature").choice()
              + "|part of)\\b");

  private static final Pattern TOLD = Pattern.compile("\\s(?:that|(?:claims?|reports?|rumou?rs?|suggestions?|speculation|allegations?|notion|idea)\\sof)$");

  /** {@code denied that it was shut: "It is open"}: what is said in its place. */
  private static final Pattern QUOTED = Pattern.compile(":\\s?[\"“]");
  private static final Pattern NOT = Pattern.compile("(?i)(?:not|n['’]t)$");
  private static final Pattern DIRECT = Pattern.compile("\\s(?:(?!(?:all|only|just|even|every|more|less|until|before|after|by|since|yet)\\b)\\p{Ll}{2,10}\\s){0,2}(?:an?\\s|the\\s)?");
  private static final Pattern NONE = Pattern.compile("(?i)(?:" + WordList.of("denials as subjects").choice() + ")\\b(?! but| of (?:this|that|it|which)\\b)");

  /** {@code did not open until}: it did then. */
  private static final Pattern ONLY_THEN = Pattern.compile("\\b(?:until|till)\\s(?:the\\s)?(?:\\p{Ll}+\\s(?:of\\s)?)?$");

  private static final int BESIDE = 3;

  private Denial() {}

  public static boolean of(Sentence sentence, Span stretch) {
    return of(sentence, stretch, stretch);
  }

  /**
   * Whether a stretch is denied.
   *
   * @param label the words for what it is said to be: {@code replaces} of them denies nothing
   */
  public static boolean of(Sentence sentence, Span stretch, Span label) {
    return isTakenBack(sentence)
        || isRefuted(sentence, stretch)
        || UNUSED.matcher(sentence.behind(stretch)).lookingAt()
        || sentence
            .nearest(CueKind.REPLACEMENT, stretch, NEAR)
            .filter(cue -> !label.contains(cue.span()))
            .filter(cue -> !isLabel(sentence, cue) && !isBrought(sentence, cue, stretch) && !isMoved(sentence, cue))
            .isPresent()
        || isOfNone(sentence, stretch)
        || sentence
            .nearest(CueKind.NEGATION, stretch, NEAR)
            .filter(cue -> !isOfLabel(sentence, cue, label) && !isOfDegree(sentence, cue) && !isPast(sentence, cue, stretch) && !isOfBound(sentence, cue, stretch) && !ONLY_THEN.matcher(sentence.between(cue.span(), stretch)).find())
            .isPresent();
  }

  /** {@code denied reports that}: all that is told behind it; {@code …, which is wrong}. */
  private static boolean isRefuted(Sentence sentence, Span stretch) {
    return CALLED_WRONG.matcher(sentence.behind(stretch)).lookingAt() || sentence.mentions().cues(CueKind.NEGATION).stream()
        .filter(cue -> cue.span().end() <= stretch.start())
        .filter(cue -> !QUOTED.matcher(sentence.between(cue.span(), stretch)).find())
        .anyMatch(cue -> TOLD.matcher(sentence.passage().slice(cue.span())).find() && sentence.together(cue.span(), stretch));
  }

  /** {@code Neither of them has a lift or stairs}: all that is said of a subject that denies. */
  private static boolean isOfNone(Sentence sentence, Span stretch) {
    Matcher none = NONE.matcher(sentence.text()).region(sentence.clause(stretch).start(), sentence.span().end());
    return none.lookingAt() && none.end() <= stretch.start();
  }

  /** Whether a figure itself is denied, and not what is said with it: {@code it is not 5 t}, {@code does not weigh 5 t}. */
  public static boolean isOf(Sentence sentence, Span figure) {
    return isRefuted(sentence, figure)
        || (!sentence.isBounded(figure) && sentence
            .nearest(CueKind.NEGATION, figure, BESIDE)
            .filter(cue -> NOT.matcher(sentence.passage().slice(cue.span())).find())
            .filter(cue -> DIRECT.matcher(sentence.between(cue.span(), figure)).matches())
            .isPresent());
  }

  /** {@code We replace stone by timber}: what comes in its place. */
  private static boolean isBrought(Sentence sentence, CueMention cue, Span stretch) {
    String words = sentence.passage().slice(cue.span());
    return BROUGHT.matcher(sentence.between(cue.span(), stretch)).find()
        && !words.endsWith(" of")
        && !words.endsWith(" than");
  }

  /** {@code drops from 5 to 3}: a change of a figure. */
  private static boolean isMoved(Sentence sentence, CueMention cue) {
    return MOVED.matcher(sentence.behind(cue.span())).lookingAt();
  }

  /** {@code X has 2T. That was wrong.} */
  private static boolean isTakenBack(Sentence sentence) {
    return Stream.of(TAKEN_BACK, NOT_SO)
        .anyMatch(pattern -> pattern.matcher(sentence.text()).region(sentence.span().end(), sentence.text().length()).lookingAt());
  }

  /** {@code displaces 5 t}: words for a property that has figures replace nothing. */
  private static boolean isLabel(Sentence sentence, CueMention cue) {
    return sentence.mentions().properties(cue.span()).stream()
        .anyMatch(label -> label.property().range().isNumeric());
  }

  /** {@code X is not small: Y has 5 t}, {@code for those who do not know it: 5 t}: behind a colon something else is said. */
  private static boolean isPast(Sentence sentence, CueMention cue, Span stretch) {
    int colon = sentence.text().indexOf(": ", cue.span().end());
    if (colon < 0 || colon >= stretch.start()) {
      return false;
    }
    if (colon == cue.span().end()) {
      return true;
    }
    boolean taken = sentence.has(CueKind.ANAPHOR, colon, stretch.start()) && !sentence.has(CueKind.COMPARISON, sentence.span().start(), colon);
    boolean bare = Words.count(sentence.text(), cue.span().end(), colon) > 1 && !sentence.has(CueKind.PREDICATE, colon, stretch.start());
    return taken
        || bare
        || sentence.mentions().names(new Span(colon, stretch.start())).stream().anyMatch(name -> !name.individual().concept());
  }

  /** {@code knows nothing newer than}: a noun within the words for a property. */
  private static boolean isOfLabel(Sentence sentence, CueMention cue, Span label) {
    String words = sentence.passage().slice(cue.span());
    return label.contains(cue.span()) && !words.endsWith("not") && !words.endsWith("t");
  }

  /** {@code never carried more than 5 t}: that it is at most that. */
  private static boolean isOfBound(Sentence sentence, CueMention cue, Span stretch) {
    return sentence.mentions().figureAt(stretch.start()) instanceof QuantityMention figure
        && figure.quantity().bound() == Bound.MAX
        && sentence.between(cue.span(), stretch).stripTrailing().endsWith(" than");
  }

  /** {@code not as well known}: less, not nothing. */
  private static boolean isOfDegree(Sentence sentence, CueMention cue) {
    String rest = sentence.behind(cue.span());
    return rest.startsWith(" as ") || rest.startsWith(" so ");
  }
}
