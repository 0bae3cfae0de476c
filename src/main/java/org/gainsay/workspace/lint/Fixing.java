package org.gainsay.workspace.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.finding.Severity;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.report.lint.Objection;
import org.gainsay.report.note.Footnotes;
import org.gainsay.source.Span;

/**
 * Writes into a note what documents corroborate, with a footnote, and nothing else. A correction
 * after which the note would not be read as saying so is taken back.
 */
final class Fixing {
  private static final String MARK = "\uFEFF";

  private final NoteReader reader;
  private final Linter linter;
  private final Set<String> refused = new HashSet<>();
  private WrittenNote note;
  private NoteReader.Read read;
  private int count;

  Fixing(NoteReader reader, Linter linter, WrittenNote note) {
    this.reader = reader;
    this.linter = linter;
    this.note = note;
    this.read = new NoteReader.Read(note, "", List.of());
  }

  /** A footnote is Markdown, and what is not UTF-8 would not come back as it was. */
  static boolean canFix(WrittenNote note, String text) {
    String name = note.path().toLowerCase(Locale.ROOT);
    return (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt"))
        && text.equals((text.startsWith(MARK) ? MARK : "") + note.text().content());
  }

  /** Corrects one value after the other. */
  void run() {
    List<Objection> objections = linter.objections(note);
    for (int rounds = objections.size(); rounds > 0; rounds--) {
      objections = next(objections);
    }
  }

  private List<Objection> next(List<Objection> objections) {
    Objection wanted =
        objections.stream()
            .filter(objection -> isSure(objection) && !refused.contains(name(objection)))
            .min(Comparator.comparing(objection -> objection.place().span()))
            .orElse(null);
    if (wanted == null) {
      return objections;
    }
    NoteReader.Read changed = reader.read(note.path(), corrected(wanted).getBytes(UTF_8));
    WrittenNote other = changed.note();
    List<Objection> left = other == null ? objections : linter.objections(other);
    if (other == null || faults(left) >= faults(objections)) {
      refused.add(name(wanted));
      return objections;
    }
    note = other;
    read = changed;
    count++;
    return left;
  }

  /** Notes come and go with what is compared; they are no reason to leave a value wrong. */
  private static long faults(List<Objection> objections) {
    return objections.stream().filter(objection -> objection.severity() != Severity.NOTE).count();
  }

  private boolean isSure(Objection objection) {
    Objection.Better better = objection.better();
    return better != null
        && objection.severity() == Severity.ERROR
        && better.verdict() == Verdict.CORROBORATED
        && !isFrontMatter(objection.place().span());
  }

  private boolean isFrontMatter(Span span) {
    String text = note.text().content();
    int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    return span.start() < end;
  }

  /** The same words in the same place stay refused. */
  private static String name(Objection objection) {
    return objection.rule() + objection.place().span() + objection.message();
  }

  private String corrected(Objection objection) {
    Objection.Better better = objection.better();
    if (better == null) {
      throw new IllegalArgumentException("nothing to write instead: " + objection.message());
    }
    String text = note.text().content();
    Span place = objection.place().span();
    String name = freeName(text);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String words = better.words().replaceAll("\\s+", " ");
    String changed =
        text.substring(0, place.start()) + words + "[^" + name + "]" + text.substring(place.end());
    boolean footnoted = changed.lines().reduce("", (a, b) -> b).startsWith("[^");
    String gap = (changed.endsWith("\n") ? "" : lineEnd) + (footnoted ? "" : lineEnd);
    return changed + gap + "[^" + name + "]: " + Footnotes.text(better.claim(), better.claim().evidence().quote()) + lineEnd;
  }

  private static String freeName(String text) {
    int number = 1;
    while (text.contains("[^s" + number + "]")) {
      number++;
    }
    return "s" + number;
  }

  int count() {
    return count;
  }

  /** The note as it is now. */
  NoteReader.Read read() {
    return read;
  }

  /** Writes the note where anything was corrected. */
  void write(Path file, String before) {
    if (count > 0) {
      String mark = before.startsWith(MARK) ? MARK : "";
      try {
        Files.writeString(file, mark + note.text().content());
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
  }
}
