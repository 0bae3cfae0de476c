package org.gainsay.mention.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.date.DateReader;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.relative.Afterwards;
import org.gainsay.mention.measure.Codes;
import org.gainsay.mention.measure.Edges;
import org.gainsay.mention.measure.NumberLabels;
import org.gainsay.mention.number.Fraction;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.quantity.PartialDate;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** One pass over one text. */
final class FigureScan {
  /** No word with which a figure starts is as long. */
  private static final int LONGEST = 13;

  /** So far from a date another may count from it. */
  private static final int REACH = 160;

  private final Glyphs text;
  private final SeriesReader series;
  private final QuantityWriter writer;
  private final DateReader dates;
  private final List<Figure> found = new ArrayList<>();
  private int lastDate = -1;
  private @Nullable PartialDate lastSaid;
  private int lastLabel = -1;

  FigureScan(Glyphs text, DateReader dates, SeriesReader series, QuantityWriter writer) {
    this.text = text;
    this.dates = dates;
    this.series = series;
    this.writer = writer;
  }

  List<Figure> scan() {
    int at = 0;
    while (at < text.length()) {
      at = past(at);
    }
    return found;
  }

  private int past(int at) {
    char c = text.at(at);
    if (Glyphs.isDigit(c) || Fraction.isSign(c) || SeriesReader.isPoint(text, at)) {
      return pastNumber(at);
    }
    if (Glyphs.isLetter(c)) {
      return pastWord(at);
    }
    return switch (c) {
      case '[' -> Math.max(at + 1, Citations.past(text, at));
      case '\'', '’' -> text.digit(at + 1) ? Math.max(at + 1, date(at)) : at + 1;
      case ':' -> text.has(at, "://") ? pastBlock(at) : at + 1;
      case '@' -> text.letter(at - 1) ? pastBlock(at) : at + 1;
      default -> at + 1;
    };
  }

  private int pastNumber(int at) {
    if (!Edges.mayStart(text, at) || isLabelToo(at)) {
      return pastName(at);
    }
    int phone = Codes.phoneEnd(text, at);
    if (phone > at) {
      return phone;
    }
    int end = date(at);
    if (end == at) {
      end = figure(at);
    }
    if (end == at) {
      end = pastName(at);
      boolean named = NumberLabels.isNamed(text, at);
      end = named ? Citations.pastItem(text, end) : end;
      lastLabel = named ? end : lastLabel;
    }
    return end;
  }

  /** {@code Figures 2 and 3}: the second is named by the word before the first. */
  private boolean isLabelToo(int at) {
    Joint joint = lastLabel < 0 ? null : Joint.at(text, lastLabel);
    boolean too = joint != null && joint.next() == at;
    lastLabel = too ? text.digitsEnd(at) : -1;
    return too && !dates.startsAt(text, at, lastDate);
  }

  private int pastWord(int at) {
    int end = at;
    while (Glyphs.isLetter(text.at(end)) || Glyphs.isDigit(text.at(end))) {
      end++;
    }
    if (text.at(end) == '.' && text.has(at, "www.")) {
      return pastBlock(at);
    }
    if (end - at >= LONGEST || isInner(at) || !Openers.startAt(text, at)) {
      return end;
    }
    int past = date(at);
    if (past == at && NumberWords.starts(text.word(at))) {
      past = figure(at);
    }
    return Math.max(end, past);
  }

  /** Reads the date that starts here; its end, or here where none does. */
  private int date(int at) {
    Optional<DateReading> read = afterwards(at).or(() -> dates.read(text, at, lastDate));
    if (read.isEmpty()) {
      return at;
    }
    PartialDate date = read.get().date();
    if (date == null) {
      return read.get().end();
    }
    found.add(new DateMention(new Span(at, read.get().end()), date));
    lastSaid = date;
    lastDate = read.get().end();
    return lastDate;
  }

  /** One that counts from the last date, if that is near. */
  private Optional<DateReading> afterwards(int at) {
    boolean near = lastDate >= 0 && at - lastDate < REACH && lastSaid != null;
    return near && lastSaid != null ? Afterwards.read(text, at, lastSaid) : Optional.empty();
  }

  /** Whether the word is the second part of another. */
  private boolean isInner(int at) {
    char before = text.at(at - 1);
    return (before == '-' || before == '\'' || before == '’' || before == '_')
        && !Glyphs.isSpace(text.at(at - 2));
  }

  /** Reads the figures that start here; the end of the last, or here where none does. */
  private int figure(int at) {
    int floor = found.isEmpty() ? 0 : found.getLast().span().end();
    Optional<Series> read = series.read(text, at, floor, this::isDate);
    if (read.isEmpty()) {
      return at;
    }
    int end = read.get().end();
    if (read.get().isCode() || goesOn(read.get(), end)) {
      return pastName(end);
    }
    found.addAll(writer.write(text, read.get().shared(), floor));
    ConfidenceIntervals.measure(text, found);
    return end;
  }

  /** Whether digits that are no number hang on a bare one: {@code 2024-02-30}. */
  private boolean goesOn(Series read, int end) {
    return text.at(end) == '-' && text.digit(end + 1) && read.amounts().getLast().isBare();
  }

  private boolean isDate(Glyphs in, int start) {
    return dates.startsAt(in, start, lastDate);
  }

  /** Past digits, letters and what joins them into one name. */
  private int pastName(int at) {
    int end = at;
    while (isName(end) || (isNameJoint(text.at(end)) && isName(end + 1))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private boolean isName(int at) {
    return text.digit(at) || text.letter(at);
  }

  private static boolean isNameJoint(char c) {
    return "-–.,:/_@'’^‑".indexOf(c) >= 0;
  }

  /** Past everything up to a space. */
  private int pastBlock(int at) {
    int end = at;
    while (end < text.length() && !text.space(end)) {
      end++;
    }
    return end;
  }
}
