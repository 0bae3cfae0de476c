package org.gainsay.mention;

import java.util.List;
import java.util.function.Predicate;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;

/** Everything seen in a text, each kind from left to right, none overlapping its like. */
public record Mentions(
    String text,
    List<Figure> figures,
    List<NameMention> names,
    List<PropertyMention> properties,
    List<CueMention> cues) {
  public Mentions {
    figures = List.copyOf(figures);
    names = List.copyOf(names);
    properties = List.copyOf(properties);
    cues = List.copyOf(cues);
  }

  /** What lies wholly within a stretch; the text stays whole. */
  public Mentions within(Span stretch) {
    return new Mentions(
        text,
        within(figures, stretch),
        within(names, stretch),
        within(properties, stretch),
        within(cues, stretch));
  }

  private static <M extends Mention> List<M> within(List<M> mentions, Span stretch) {
    int first = firstFrom(mentions, stretch.start());
    int last = first;
    while (last < mentions.size() && stretch.contains(mentions.get(last).span())) {
      last++;
    }
    return mentions.subList(first, last);
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
    return cues.stream().filter(is(kind)).toList();
  }

  public boolean has(CueKind kind) {
    return cues.stream().anyMatch(is(kind));
  }

  private static Predicate<CueMention> is(CueKind kind) {
    return mention -> mention.cue().kind() == kind;
  }
}
