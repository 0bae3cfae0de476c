package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/** Makes passages of lines and parts of them. */
final class LineWords {
  private final ReadText text;
  private final Outline outline;

  LineWords(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /** Lines that go on in one another, with a blank between. */
  Passage joined(List<Line> lines) {
    return of(lines.stream().map(Line::span).toList(), false);
  }

  /** Lines that stand for themselves. */
  Passage broken(List<Line> lines) {
    return of(lines.stream().map(Line::span).toList(), true);
  }

  Passage of(Span stretch) {
    return of(List.of(stretch), false);
  }

  Passage of(List<Span> stretches, boolean breaks) {
    PassageBuilder words = new PassageBuilder(text, outline::link);
    int last = stretches.get(0).start();
    for (Span stretch : stretches) {
      Span between = new Span(last, stretch.start());
      if (breaks) {
        words.lineBreak(between);
      } else {
        words.space(between);
      }
      words.copy(stretch.start(), stretch.end());
      last = stretch.end();
    }
    return words.build();
  }
}
