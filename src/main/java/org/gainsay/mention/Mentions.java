package org.gainsay.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** Everything seen in a text, each kind from left to right, none overlapping its like. */
public final class Mentions {
  private final String text;
  private final List<Figure> figures;
  private final List<NameMention> names;
  private final List<PropertyMention> properties;
  private final List<CueMention> cues;

  /** The kinds among the cues: most of what a sentence is asked for, it has not. */
  private final Set<CueKind> kinds;

  /** The lists are copied. */
  public Mentions(
      String text,
      List<Figure> figures,
      List<NameMention> names,
      List<PropertyMention> properties,
      List<CueMention> cues) {
    this.text = text;
    this.figures = List.copyOf(figures);
    this.names = List.copyOf(names);
    this.properties = List.copyOf(properties);
    this.cues = List.copyOf(cues);
    this.kinds = kinds(cues);
  }

  private Mentions(Mentions whole, Span stretch) {
    this.text = whole.text;
    this.figures = within(whole.figures, stretch);
    this.names = within(whole.names, stretch);
    this.properties = within(whole.properties, stretch);
    this.cues = within(whole.cues, stretch);
    this.kinds = kinds(cues);
  }

  private static Set<CueKind> kinds(List<CueMention> cues) {
    if (cues.isEmpty()) {
      return Set.of();
    }
    Set<CueKind> kinds = EnumSet.noneOf(CueKind.class);
    cues.forEach(cue -> kinds.add(cue.cue().kind()));
    return kinds;
  }

  public String text() {
    return text;
  }

  public List<Figure> figures() {
    return figures;
  }

  public List<NameMention> names() {
    return names;
  }

  public List<PropertyMention> properties() {
    return properties;
  }

  public List<CueMention> cues() {
    return cues;
  }

  /** What lies wholly within a stretch; the text stays whole. */
  public Mentions within(Span stretch) {
    boolean whole = stretch.start() == 0 && stretch.end() >= text.length();
    return whole ? this : new Mentions(this, stretch);
  }

  /** The figures wholly within a stretch. */
  public List<Figure> figures(Span stretch) {
    return within(figures, stretch);
  }

  /** The names wholly within a stretch. */
  public List<NameMention> names(Span stretch) {
    return within(names, stretch);
  }

  /** The labels wholly within a stretch. */
  public List<PropertyMention> properties(Span stretch) {
    return within(properties, stretch);
  }

  /** Whether a cue of a kind lies wholly within a stretch. */
  public boolean has(CueKind kind, Span stretch) {
    if (!has(kind)) {
      return false;
    }
    for (CueMention cue : within(cues, stretch)) {
      if (cue.cue().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static <M extends Mention> List<M> within(List<M> mentions, Span stretch) {
    int first = firstFrom(mentions, stretch.start());
    int last = first;
    while (last < mentions.size() && stretch.contains(mentions.get(last).span())) {
      last++;
    }
    return first == last ? List.of() : mentions.subList(first, last);
  }

  /** The figure in which an offset lies, or null. */
  public @Nullable Figure figureAt(int offset) {
    int at = firstFrom(figures, offset + 1) - 1;
    return at >= 0 && figures.get(at).span().contains(offset) ? figures.get(at) : null;
  }

  /** The index of the first mention that starts at an offset or behind it, by bisection. */
  private static int firstFrom(List<? extends Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public List<CueMention> cues(CueKind kind) {
    if (!has(kind)) {
      return List.of();
    }
    List<CueMention> found = new ArrayList<>();
    for (CueMention cue : cues) {
      if (cue.cue().kind() == kind) {
        found.add(cue);
      }
    }
    return found;
  }

  public boolean has(CueKind kind) {
    return kinds.contains(kind);
  }
}
