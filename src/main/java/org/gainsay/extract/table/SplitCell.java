package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.table.cell.CellValues;
import org.gainsay.extract.table.cell.Footnotes;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** {@code 14 / 2} under {@code Towers / Spans}: a cell whose head names each of its parts. */
final class SplitCell {
  private static final Pattern BRACKET = Pattern.compile("^(.{1,60}?)\\s*\\(([^()]{1,40})\\)\\s*$");
  private static final int MOST = 4;

  private SplitCell() {}

  /** The values of the parts whose heads name a property; a cell in one part is the first of them. */
  static List<Given> read(Page page, Passage cell, Head head) {
    if (head.text().indexOf('/') < 0) {
      return bracketed(page, cell, head);
    }
    List<String> labels = labels(head.text());
    List<Span> parts = parts(Footnotes.blanked(cell));
    List<Given> shared = new ArrayList<>();
    if (labels.size() > 1 && labels.size() == parts.size()) {
      for (int at = 0; at < parts.size(); at++) {
        CellValues.Part part = new CellValues.Part(parts.get(at), head.unit());
        List<Property> label = label(page.finder(), labels, at);
        shared.addAll(CellValues.in(page, cell, label, part));
      }
    }
    boolean whole = labels.size() > 1 && parts.size() == 1 && !head.isLabel();
    return whole
        ? CellValues.of(page, cell, label(page.finder(), labels, 0), head.unit())
        : shared;
  }

  /** {@code 14 (2)} under {@code Towers (open)}: both towers and open towers, where both are asked for. */
  private static List<Given> bracketed(Page page, Passage cell, Head head) {
    if (head.text().indexOf('(') < 0) {
      return List.of();
    }
    Matcher label = BRACKET.matcher(head.text());
    Matcher parts = BRACKET.matcher(Footnotes.blanked(cell).stripTrailing());
    if (!label.matches() || !parts.matches()) {
      return List.of();
    }
    List<Property> whole = page.finder().property(label.group(1));
    List<Property> part = page.finder().property(label.group(2) + " " + label.group(1));
    if (whole.isEmpty() || part.isEmpty() || whole.equals(part)) {
      return List.of();
    }
    List<Given> both = new ArrayList<>();
    both.addAll(CellValues.in(page, cell, whole, new CellValues.Part(new Span(0, parts.end(1)), head.unit())));
    both.addAll(CellValues.in(page, cell, part, new CellValues.Part(new Span(parts.start(2), parts.end(2)), head.unit())));
    return both.size() == 2 ? both : List.of();
  }

  /** What a part is labelled with; {@code High / low towers} says the noun but once. */
  private static List<Property> label(MentionFinder finder, List<String> labels, int at) {
    List<Property> own = finder.property(labels.get(at));
    String last = labels.get(labels.size() - 1);
    int noun = last.indexOf(' ');
    return own.isEmpty() && noun > 0 ? finder.property(labels.get(at) + last.substring(noun)) : own;
  }

  /** {@code Towers / Spans}, or {@code Towers (A / B)} as {@code Towers (A)} and {@code Towers (B)}. */
  private static List<String> labels(String head) {
    Matcher bracket = BRACKET.matcher(head);
    boolean shared = bracket.matches() && bracket.group(2).indexOf('/') > 0;
    String list = shared ? bracket.group(2) : head;
    List<String> labels = new ArrayList<>();
    for (String label : list.split("/", MOST + 1)) {
      labels.add(shared ? bracket.group(1) + " (" + label.strip() + ")" : label.strip());
    }
    return labels.size() > MOST || labels.contains("") ? List.of() : labels;
  }

  private static List<Span> parts(String cell) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    while (start <= cell.length() && parts.size() <= MOST) {
      int slash = cell.indexOf('/', start);
      int end = slash < 0 ? cell.length() : slash;
      parts.add(new Span(start, end));
      start = slash < 0 ? cell.length() + 1 : slash + 1;
    }
    return parts;
  }
}
