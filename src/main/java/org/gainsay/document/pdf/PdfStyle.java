package org.gainsay.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What sizes mean in a document: most letters are of the body's size, larger ones are headings.
 *
 * @param bodySize in tenths of a point
 * @param larger the sizes of headings, in tenths of a point, the largest first
 */
record PdfStyle(int bodySize, List<Integer> larger) {
  private static final double HEADING = 1.1;
  private static final int LONGEST_HEADING = 200;
  private static final int DEEPEST = 6;
  private static final double LEADING = 1.65;
  private static final double INDENT = 0.8;
  private static final int PAGE_NUMBER = 5;

  static PdfStyle of(List<List<PdfLine>> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    pages.forEach(
        page -> page.forEach(line -> letters.merge(tenths(line), line.letters(), Integer::sum)));
    int body =
        letters.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    TreeSet<Integer> larger = new TreeSet<>();
    letters.keySet().stream().filter(size -> size > body * HEADING).forEach(larger::add);
    return new PdfStyle(body, List.copyOf(larger.descendingSet()));
  }

  private static int tenths(PdfLine line) {
    return (int) Math.round(line.size() * 10);
  }

  /** Without the number of the page above or below. */
  List<PdfLine> body(List<PdfLine> page) {
    int start = !page.isEmpty() && isPageNumber(page.getFirst()) ? 1 : 0;
    int end = page.size() > start && isPageNumber(page.getLast()) ? page.size() - 1 : page.size();
    return page.subList(start, end);
  }

  private static boolean isPageNumber(PdfLine line) {
    String text = line.first().text();
    return !line.isRow()
        && text.length() <= PAGE_NUMBER
        && text.chars().allMatch(unit -> Character.isDigit(unit) || unit == '-' || unit == ' ');
  }

  /** The level of a heading; 0 for what is none. */
  int level(List<PdfLine> block) {
    int letters = block.stream().mapToInt(PdfLine::letters).sum();
    if (letters > LONGEST_HEADING || block.getFirst().isRow()) {
      return 0;
    }
    int place = larger.indexOf(tenths(block.getFirst()));
    if (place >= 0) {
      return Math.min(DEEPEST, place + 1);
    }
    String words = block.getLast().first().text();
    boolean bold = block.stream().allMatch(PdfLine::isBold) && tenths(block.getFirst()) >= bodySize;
    return bold && !words.endsWith(".") && !words.endsWith(":") ? deepest() : 0;
  }

  private int deepest() {
    return Math.min(DEEPEST, larger.size() + 1);
  }

  /** The line behind the block that starts at a line: a paragraph, a heading, a single row. */
  int blockEnd(List<PdfLine> lines, int at) {
    return IntStream.range(at + 1, lines.size())
        .filter(next -> !goesOn(lines.get(next - 1), lines.get(next)))
        .findFirst()
        .orElse(lines.size());
  }

  private static boolean goesOn(PdfLine above, PdfLine line) {
    boolean alike = tenths(above) == tenths(line) && above.isBold() == line.isBold();
    if (!alike || above.isRow() || line.isRow() || isItem(line)) {
      return false;
    }
    double gap = line.y() - above.y();
    if (gap <= 0) {
      return !ends(above) && Character.isLowerCase(line.first().text().charAt(0));
    }
    boolean indented = line.first().start() - above.first().start() > INDENT * line.size();
    return gap < LEADING * line.size() && !(indented && ends(above));
  }

  private static boolean ends(PdfLine line) {
    String text = line.first().text();
    return ".:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isItem(PdfLine line) {
    return "•◦▪‣∙".indexOf(line.first().text().charAt(0)) >= 0;
  }

  /** Whether a word goes on in the next line: {@code commu-}, {@code nication}. */
  static boolean isParted(String line, String next) {
    int last = line.length() - 1;
    boolean hyphen = last > 0 && (line.charAt(last) == '-' || line.charAt(last) == '\u00AD');
    return hyphen && Character.isLetter(line.charAt(last - 1)) && Character.isLowerCase(next.charAt(0));
  }

  /** A line without the hyphen at its end, unless its last word has others. */
  static String head(String line) {
    int word = line.lastIndexOf(' ') + 1;
    boolean compound = line.indexOf('-', word) < line.length() - 1;
    return compound ? line : line.substring(0, line.length() - 1);
  }
}
