package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.value.YesNo;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * Finds the fields of a passage: a line that begins with a label in bold and a colon, or with plain
 * words for a property and a colon, or dots that lead to the value. Linear in the passage.
 */
public final class Fields {
  private static final int LONGEST_LABEL = 60;
  private static final String DOTS = "...";
  private static final String COLONS = ":：=";

  private final Passage passage;
  private final FieldLabels labels;
  private final List<Field> fields = new ArrayList<>();
  private int nextMark;

  private Fields(Passage passage, MentionFinder finder) {
    this.passage = passage;
    this.labels = new FieldLabels(finder);
  }

  public static List<Field> of(Passage passage, MentionFinder finder) {
    Fields found = new Fields(passage, finder);
    String text = passage.text();
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      found.line(new Span(start, end));
      start = end + 1;
    }
    return found.continued();
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** A label that ends its line has its value in the lines up to the next label. */
  private List<Field> continued() {
    List<Field> whole = new ArrayList<>();
    for (int at = 0; at < fields.size(); at++) {
      Field field = fields.get(at);
      int next = at + 1 < fields.size() ? fields.get(at + 1).label().start() : passage.text().length();
      boolean goesOn = field.value().isEmpty() && field.value().end() + 1 < next;
      Span below = new Span(Math.min(field.value().end() + 1, next), next);
      Span value = goesOn ? Words.trimmed(passage.text(), below) : field.value();
      whole.add(new Field(field.label(), value, field.properties()));
    }
    return whole;
  }

  private void line(Span line) {
    List<Span> labels = bold(line);
    if (labels.isEmpty()) {
      plain(line);
    }
    for (int at = 0; at < labels.size(); at++) {
      int end = at + 1 < labels.size() ? labels.get(at + 1).start() : line.end();
      add(labels.get(at), end);
    }
  }

  /** The bold labels of a line; the first one has to begin it. */
  private List<Span> bold(Span line) {
    if (nextMark == passage.marks().size() || !starts(line, nextMark)) {
      return List.of();
    }
    List<Span> labels = new ArrayList<>();
    int word = firstWord(line);
    for (; nextMark < passage.marks().size() && starts(line, nextMark); nextMark++) {
      Mark mark = passage.marks().get(nextMark);
      boolean strong = mark.kind() == Mark.Kind.STRONG && line.contains(mark.span());
      boolean leads = !labels.isEmpty() || mark.span().start() <= word;
      if (strong && leads && isLabel(mark.span(), line)) {
        labels.add(mark.span());
      }
    }
    return labels;
  }

  /** Whether a mark starts before the line ends; lines are asked for from the first to the last. */
  private boolean starts(Span line, int mark) {
    return passage.marks().get(mark).span().start() < line.end();
  }

  /** Where the first letter or digit of a line stands; its end where it has none. */
  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && !Character.isLetterOrDigit(passage.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isLabel(Span mark, Span line) {
    if (mark.length() > LONGEST_LABEL) {
      return false;
    }
    String words = passage.slice(mark).stripTrailing();
    int next = mark.end();
    while (next < line.end() && Character.isWhitespace(passage.text().charAt(next))) {
      next++;
    }
    return labels.asks(words)
        || (!words.isEmpty() && isColon(words.charAt(words.length() - 1)))
        || (next < line.end() && isColon(passage.text().charAt(next)));
  }

  private static boolean isColon(char unit) {
    return COLONS.indexOf(unit) >= 0;
  }

  private void plain(Span line) {
    String text = passage.text();
    int colon = line.start();
    int last = Math.min(line.end(), line.start() + LONGEST_LABEL);
    while (colon < last && !isColon(text.charAt(colon))) {
      colon++;
    }
    boolean named =
        colon < last
            && !passage.slice(new Span(line.start(), colon)).isBlank()
            && (!properties(new Span(line.start(), colon)).isEmpty()
                || YesNo.of(text.substring(colon + 1, line.end())) != null);
    if (named) {
      add(new Span(line.start(), colon), line.end());
    } else if (colon >= last || text.indexOf(DOTS, line.start()) < colon) {
      led(line);
    }
  }

  /** {@code Length ........ 40 m}. */
  private void led(Span line) {
    String text = passage.text();
    int dots = text.indexOf(DOTS, line.start());
    if (dots < 0 || dots > Math.min(line.end(), line.start() + LONGEST_LABEL)) {
      return;
    }
    int start = dots;
    while (start < line.end() && ". ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Span label = Words.trimmed(text, new Span(line.start(), dots));
    boolean given =
        start < line.end()
            && (Character.isDigit(text.charAt(start)) || !properties(label).isEmpty() || YesNo.of(text.substring(start, line.end())) != null);
    if (!label.isEmpty() && given) {
      fields.add(new Field(label, new Span(start, line.end()), properties(label)));
    }
  }

  private void add(Span words, int end) {
    String text = passage.text();
    Span label = bare(words);
    int start = words.end();
    while (start < end && isColonOrSpace(text.charAt(start))) {
      start++;
    }
    fields.add(new Field(label, new Span(start, Math.max(start, end)), properties(label)));
  }

  /** Without the colon and the space around it. */
  private Span bare(Span words) {
    int end = words.end();
    while (end > words.start() && isColonOrSpace(passage.text().charAt(end - 1))) {
      end--;
    }
    return Words.trimmed(passage.text(), new Span(words.start(), end));
  }

  private static boolean isColonOrSpace(char unit) {
    return isColon(unit) || unit == '?' || Character.isWhitespace(unit);
  }

  private List<Property> properties(Span label) {
    return labels.properties(passage.slice(label));
  }
}
