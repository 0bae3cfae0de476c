package org.gainsay.document.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Link;
import org.gainsay.source.Span;

/** The cells of a row, each where it stands in the text: the parser tells what they say, and where the row begins. */
final class CsvCells {
  private static final char QUOTE = '"';

  private final ReadText text;
  private final String content;
  private final Consumer<Link> links;
  private int at;

  private CsvCells(ReadText text, int start, Consumer<Link> links) {
    this.text = text;
    this.content = text.content();
    this.links = links;
    this.at = start;
  }

  static List<Passage> of(ReadText text, CSVRecord row, Consumer<Link> links) {
    CsvCells cells = new CsvCells(text, start(text.content(), row), links);
    List<Passage> passages = new ArrayList<>();
    row.forEach(value -> passages.add(cells.next(value)));
    return passages;
  }

  /** Empty lines before a row are none of it. */
  private static int start(String content, CSVRecord row) {
    int start = (int) row.getCharacterPosition();
    while (start < content.length() && "\r\n".indexOf(content.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The next cell, which says this, and past the separator behind it. */
  private Passage next(String value) {
    PassageBuilder words = new PassageBuilder(text, links);
    boolean quoted = at < content.length() && content.charAt(at) == QUOTE;
    at += quoted ? 1 : 0;
    int said = 0;
    while (said < value.length()) {
      int run = quoted ? value.indexOf(QUOTE, said) : -1;
      int end = run < 0 ? value.length() : run;
      words.copy(at, at + end - said);
      at += end - said;
      said = end;
      if (said < value.length()) {
        words.decoded(String.valueOf(QUOTE), new Span(at, at + 2));
        at += 2;
        said++;
      }
    }
    at += quoted ? 2 : 1;
    return words.build();
  }
}
