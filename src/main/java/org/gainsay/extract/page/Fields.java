package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Mark;
import org.gainsay.document.Passage;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Property;

/**
 * Finds the fields of a passage: a line that begins with a label in bold and a colon, or with plain
 * words for a property and a colon. Linear in the passage.
 */
public final class Fields {
  private static final int LONGEST_LABEL = 60;
  private static final String COLONS = ":：=";

  private final Passage passage;
  private final MentionFinder finder;
  private final List<Field> fields = new ArrayList<>();
  private int nextMark;

  private Fields(Passage passage, MentionFinder finder) {
    this.passage = passage;
    this.finder = finder;
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
      return;
    }
    for (int at = 0; at < labels.size(); at++) {
      int end = at + 1 < labels.size() ? labels.get(at + 1).start() : line.end();
      add(labels.get(at), end);
    }
  }

  /** The bold labels of a line; the first one has to begin it. */
  private List<Span> bold(Span line) {
    List<Span> labels = new ArrayList<>();
    for (; nextMark < passage.marks().size() && starts(line, nextMark); nextMark++) {
      Mark mark = passage.marks().get(nextMark);
      boolean strong = mark.kind() == Mark.Kind.STRONG && line.contains(mark.span());
      boolean leads = !labels.isEmpty() || begins(line, mark.span().start());
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

  private boolean begins(Span line, int at) {
    return at >= line.start()
        && passage.slice(new Span(line.start(), at)).chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isLabel(Span mark, Span line) {
    String words = passage.slice(mark).stripTrailing();
    String rest = passage.text().substring(mark.end(), line.end()).stripLeading();
    boolean inside = !words.isEmpty() && isColon(words.charAt(words.length() - 1));
    return mark.length() <= LONGEST_LABEL
        && (inside || (!rest.isEmpty() && isColon(rest.charAt(0))));
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
            && !properties(new Span(line.start(), colon)).isEmpty();
    if (named) {
      add(new Span(line.start(), colon), line.end());
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
    return isColon(unit) || Character.isWhitespace(unit);
  }

  private List<Property> properties(Span label) {
    return finder.property(passage.slice(label));
  }
}
