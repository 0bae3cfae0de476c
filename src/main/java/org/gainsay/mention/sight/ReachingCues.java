package org.gainsay.mention.sight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/**
 * Which cues of a sentence are shown as doubts and denials.
 *
 * @param inside what was seen in the sentence
 * @param attributions of the sentence: who says a thing is no doubt of the text about it
 * @param doubts words that tell of a doubt besides what else they tell: {@code unknown}, {@code is
 *     expected to}
 */
record ReachingCues(Mentions inside, List<Attribution> attributions, Map<String, Cue> doubts) {
  private static final Cue DENIAL = new Cue(CueKind.NEGATION, List.of(), 1, null, false);
  private static final String CONTRACTED = "n't";

  /** How the verbs begin that tell of a doubt only where nobody is named who has it. */
  private static final WordList HOLDERS = WordList.of("stems of what people reckon");

  boolean isAny() {
    return inside.cues().stream().anyMatch(cue -> isKept(cue) || isBoth(cue));
  }

  /** The cues by place, none twice at one place. */
  List<CueMention> find() {
    List<CueMention> found = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (CueMention cue : inside.cues()) {
      if (isKept(cue) && seen.add(cue.span())) {
        found.add(contracted(cue));
      } else if (isBoth(cue) && seen.add(cue.span())) {
        addBoth(cue, found);
      }
    }
    return found;
  }

  private static boolean isKept(CueKind kind) {
    return kind == CueKind.HEDGE || kind == CueKind.HEARSAY || kind == CueKind.NEGATION;
  }

  private boolean isKept(CueMention cue) {
    return isKept(cue.cue().kind())
        && attributions.stream().noneMatch(said -> isOf(cue, said))
        && !isReckoning(cue);
  }

  /** {@code the firm estimates that}, {@code people familiar with the talks say}: who says what. */
  private boolean isOf(CueMention cue, Attribution said) {
    boolean verb = isReckoned(words(cue)) && cue.span().overlaps(said.cue());
    boolean tag = cue.span().overlaps(said.cue()) && said.content().end() <= cue.span().start();
    return verb || tag || (cue.cue().kind() == CueKind.HEARSAY && said.holder().contains(cue.span()));
  }

  private static boolean isReckoned(String words) {
    return HOLDERS.begins(words);
  }

  /** {@code the estimate}, {@code an estimated 12 million}: a figure that was reckoned. */
  private boolean isReckoning(CueMention cue) {
    String words = words(cue);
    String text = inside.text();
    boolean article = isArticle(text.substring(0, cue.span().start()));
    boolean noun = article && (words.equals("estimate") || words.equals("estimated"));
    int next = cue.span().end() + 1;
    boolean figure = next < text.length() && Character.isDigit(text.charAt(next));
    return noun || (words.equals("estimated") && figure);
  }

  private static boolean isArticle(String before) {
    return before.endsWith("The ") || before.endsWith("the ") || before.endsWith("an ") || before.endsWith("An ");
  }

  private boolean isBoth(CueMention cue) {
    CueKind kind = cue.cue().kind();
    return kind == CueKind.NON_DISCLOSURE || (kind == CueKind.PLAN && doubts.containsKey(words(cue)));
  }

  /** A doubt, or a denial where nobody doubts: {@code not known}, {@code not disclosed}. */
  private void addBoth(CueMention cue, List<CueMention> found) {
    String words = words(cue);
    Cue doubt = doubts.get(words);
    if (doubt != null) {
      found.add(new CueMention(cue.span(), doubt));
    }
    int denial = denial(words);
    if (denial > 1) {
      Span not = new Span(cue.span().start(), cue.span().start() + denial);
      found.add(contracted(new CueMention(not, DENIAL)));
    }
  }

  private static int denial(String words) {
    for (String word : new String[] {"not", "never", "neither", "nor", "nobody", "nothing", "no one", "no"}) {
      if (words.startsWith(word + " ")) {
        return word.length();
      }
    }
    int contracted = words.indexOf(CONTRACTED + " ");
    return contracted < 0 ? -1 : contracted + CONTRACTED.length();
  }

  /** Of {@code don't} the denial alone, as in texts that are parted into words. */
  private CueMention contracted(CueMention cue) {
    int end = cue.span().end();
    boolean contraction = words(cue).replace('’', '\'').endsWith(CONTRACTED);
    return contraction ? new CueMention(new Span(end - CONTRACTED.length(), end), cue.cue()) : cue;
  }

  private String words(CueMention cue) {
    return inside.text().substring(cue.span().start(), cue.span().end()).toLowerCase(Locale.ROOT);
  }
}
