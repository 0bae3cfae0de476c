package org.gainsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Lookalikes;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;

/** Finds the words that change what is said around them: {@code likely}, {@code not}, {@code said}. */
final class CueFinder {
  /** Kinds of cue whose words others look for: the figures, who reads nouns, who shows doubts. */
  private static final Set<CueKind> OF_FIGURES =
      Set.of(
          CueKind.MAGNITUDE, CueKind.APPROXIMATION, CueKind.LOWER_BOUND, CueKind.UPPER_BOUND,
          CueKind.ABBREVIATION, CueKind.DEFINITE, CueKind.IGNORANCE);

  /** Sought by themselves: {@code there is no} holds a denial, {@code sources said} a verb. */
  private static final Set<CueKind> BESIDE =
      Set.of(
          CueKind.DISCLOSURE,
          CueKind.DIFFERENCE,
          CueKind.GENERIC,
          CueKind.ATTRIBUTION,
          CueKind.REPORT,
          CueKind.STATEMENT);

  private final Phrases<Cue> cues;
  private final Phrases<Cue> others;

  CueFinder(Vocabulary vocabulary) {
    this.cues = phrases(vocabulary.cues().stream().filter(CueFinder::isSoughtAlone));
    this.others = phrases(vocabulary.cues().stream().filter(cue -> BESIDE.contains(cue.kind())));
  }

  private static boolean isSoughtAlone(Cue cue) {
    return !OF_FIGURES.contains(cue.kind()) && !BESIDE.contains(cue.kind());
  }

  private static Phrases<Cue> phrases(Stream<Cue> cues) {
    Phrases<Cue> phrases = new Phrases<>();
    cues.forEach(cue -> cue.words().forEach(word -> phrases.addWords(word, cue)));
    return phrases;
  }

  /** The cues of a text, by place. */
  List<CueMention> find(String text, Folded folded) {
    List<CueMention> mentions = new ArrayList<>();
    add(cues.find(folded), mentions);
    add(others.find(folded), mentions);
    mentions.removeIf(cue -> Lookalikes.isNone(text, cue.span()));
    mentions.sort(Comparator.comparing(CueMention::span));
    return Silences.join(text, mentions);
  }

  private static void add(List<Match<Cue>> matches, List<CueMention> mentions) {
    for (Match<Cue> match : matches) {
      match.values().forEach(value -> mentions.add(new CueMention(match.span(), value)));
    }
  }
}
