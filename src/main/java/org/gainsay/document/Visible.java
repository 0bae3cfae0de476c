package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;

/**
 * What a reader sees of a stretch of a document.
 *
 * <pre>new Visible(document).words(span)  // "Weight | 12 kg" of "**Weight** | [12&amp;nbsp;kg](x)"</pre>
 */
public final class Visible {
  private final Document document;
  private final List<Passage> passages;

  public Visible(Document document) {
    this.document = document;
    this.passages = document.passages().stream().filter(passage -> !passage.isBlank()).toList();
  }

  /** A stretch of one passage, within its text. */
  private record Part(Passage passage, Span stretch) {
    String words() {
      return passage.slice(stretch).strip().replaceAll("\\s+", " ");
    }
  }

  /** Its words on one line, parted as they are found; empty where none of them is to be seen. */
  public String words(Span found) {
    StringBuilder words = new StringBuilder();
    int end = found.start();
    for (Part part : parts(found)) {
      Span place = part.passage().found(part.stretch());
      if (!words.isEmpty()) {
        words.append(parting(end, place.start()));
      }
      words.append(part.words());
      end = place.end();
    }
    return words.toString();
  }

  /** What stands before a stretch in the same passage, up to some units. */
  public String before(Span found, int units) {
    List<Part> parts = parts(found);
    if (parts.isEmpty()) {
      return "";
    }
    int start = parts.get(0).stretch().start();
    return parts.get(0).passage().slice(new Span(Math.max(0, start - units), start));
  }

  /** What stands behind a stretch in the same passage, up to some units. */
  public String behind(Span found, int units) {
    List<Part> parts = parts(found);
    if (parts.isEmpty()) {
      return "";
    }
    Part last = parts.get(parts.size() - 1);
    int end = last.stretch().end();
    return last.passage().slice(new Span(end, Math.min(last.passage().text().length(), end + units)));
  }

  /** Passages stand in reading order, which is that of the text but for few. */
  private List<Part> parts(Span found) {
    List<Part> parts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.found().overlaps(found)) {
        Span stretch = stretch(passage, found);
        if (!passage.slice(stretch).isBlank()) {
          parts.add(new Part(passage, stretch));
        }
      }
    }
    return parts;
  }

  private static Span stretch(Passage passage, Span found) {
    int start = 0;
    int end = passage.text().length();
    while (start < end && unit(passage, start).end() <= found.start()) {
      start++;
    }
    while (end > start && unit(passage, end - 1).start() >= found.end()) {
      end--;
    }
    return new Span(start, end);
  }

  private static Span unit(Passage passage, int at) {
    return passage.found(new Span(at, at + 1));
  }

  /** A stroke between cells, a colon between a key and its value, else a space. */
  private String parting(int from, int to) {
    String gap = from < to ? document.text().slice(new Span(from, to)) : "";
    return gap.contains("|") ? " | " : gap.contains("\":") ? ": " : " ";
  }
}
