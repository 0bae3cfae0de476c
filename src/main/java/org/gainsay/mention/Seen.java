package org.gainsay.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.figure.FigureFinder;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a text as far as the vocabulary alone tells, whoever asks and whatever names its
 * document adds: each kind is looked for once, when it is first asked for. For one thread.
 */
final class Seen {
  private final String text;
  private @Nullable Folded folded;
  private @Nullable List<Figure> figures;

  /** Whether it has other figures on other days. */
  private boolean daily;

  private @Nullable List<PropertyMention> labels;
  private @Nullable List<Match<Individual>> names;
  private @Nullable List<CueMention> cues;
  private @Nullable List<Property> asked;

  Seen(String text) {
    this.text = text;
  }

  Folded folded() {
    if (folded == null) {
      folded = new Folded(text);
    }
    return folded;
  }

  /**
   * Its figures, looked for again only where it has dates such as {@code last month}.
   *
   * @param day on which it speaks, or null where nobody knows
   */
  List<Figure> figures(FigureFinder finder, @Nullable LocalDate day) {
    if (figures == null) {
      @Nullable List<Figure> always = finder.findOnAnyDay(text);
      daily = always == null;
      figures = always == null ? finder.find(text) : always;
    }
    return day == null || !daily ? figures : finder.find(text, day);
  }

  /** The words for properties in it. */
  List<PropertyMention> labels(LabelFinder finder) {
    if (labels == null) {
      labels = finder.find(folded());
    }
    return labels;
  }

  /** The properties that the whole of it is a label of. */
  List<Property> asked(LabelFinder finder) {
    if (asked == null) {
      asked = finder.whole(text);
    }
    return asked;
  }

  /** The names of the vocabulary in it. */
  List<Match<Individual>> names(Function<Folded, List<Match<Individual>>> finder) {
    if (names == null) {
      names = finder.apply(folded());
    }
    return names;
  }

  List<CueMention> cues(CueFinder finder) {
    if (cues == null) {
      cues = finder.find(text, folded());
    }
    return cues;
  }
}
