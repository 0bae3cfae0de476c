package org.gainsay.workspace.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.report.note.Note;
import org.gainsay.source.Span;
import org.gainsay.workspace.note.Marked.Damage;
import org.gainsay.workspace.note.Marked.Marker;
import org.jspecify.annotations.Nullable;

/**
 * What a note's file holds, and what it shall hold. All bytes outside the markers stay as they are:
 * text is handled byte for byte, each as one character.
 */
final class NoteText {
  private static final Pattern FENCE = Pattern.compile("\\A(?:\\xEF\\xBB\\xBF)?---[ \\t]*\\r?\\n");
  private static final Pattern CLOSED = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);
  private static final Pattern UPDATED =
      Pattern.compile("^" + Note.UPDATED + "(\\d{4}-\\d\\d-\\d\\d)[ \\t]*\\r?$", Pattern.MULTILINE);

  private final String bytes;
  private final @Nullable Marked head;
  private final @Nullable Marked body;

  private NoteText(String bytes, @Nullable Marked head, @Nullable Marked body) {
    this.bytes = bytes;
    this.head = head;
    this.body = body;
  }

  /**
   * What a file holds.
   *
   * @throws Damage where its markers are damaged; its place counts bytes
   */
  static NoteText read(byte[] content) throws Damage {
    String bytes = new String(content, ISO_8859_1);
    int cut = endOfFrontMatter(bytes);
    Optional<Marked> head = Marked.in(bytes.substring(0, cut), Marker.HEAD);
    Optional<Marked> body = Marked.in(bytes.substring(cut), Marker.BODY);
    return new NoteText(bytes, head.orElse(null), body.map(part -> part.behind(cut)).orElse(null));
  }

  private static int endOfFrontMatter(String bytes) {
    Matcher open = FENCE.matcher(bytes);
    Matcher close = CLOSED.matcher(bytes);
    return open.find() && close.find(open.end()) ? close.end() : 0;
  }

  /** Whether there is a place for anything generated. */
  boolean isMarked() {
    return head != null || body != null;
  }

  /** With a note's parts in their places; what stays the same keeps its date. */
  byte[] with(Note note, LocalDate today) {
    String same = replaced(note, updated().orElse(today));
    return (same.equals(bytes) ? same : replaced(note, today)).getBytes(ISO_8859_1);
  }

  private String replaced(Note note, LocalDate updated) {
    StringBuilder text = new StringBuilder(bytes);
    replace(text, body, note.body());
    replace(text, head, note.head().on(updated));
    return text.toString();
  }

  private static void replace(StringBuilder text, @Nullable Marked part, String content) {
    if (part != null) {
      String ended = part.lineEnd().isEmpty() ? content : content.replace("\n", part.lineEnd());
      Span place = part.content();
      text.replace(place.start(), place.end(), new String(ended.getBytes(UTF_8), ISO_8859_1));
    }
  }

  private Optional<LocalDate> updated() {
    Marked part = head;
    if (part == null) {
      return Optional.empty();
    }
    Matcher day = UPDATED.matcher(bytes.substring(part.content().start(), part.content().end()));
    try {
      return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A file that holds nothing but a note. */
  static byte[] fresh(Note note, LocalDate today) {
    String lines = note.head().on(today);
    String head = lines.isEmpty() ? "" : "---\n" + Marker.HEAD.around(lines) + "---\n\n";
    return (head + Marker.BODY.around(note.body())).getBytes(UTF_8);
  }
}
