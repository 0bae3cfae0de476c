package org.gainsay.workspace.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.finding.Severity;
import org.gainsay.report.lint.Objection;
import org.gainsay.source.Span;

/**
 * Where a note's author says that a rule does not hold, and why:
 *
 * <pre>&lt;!-- gainsay: ignore no-source because I counted them myself --&gt;</pre>
 *
 * <p>It holds for its own line where other words stand on it, else for the block that follows.
 */
final class Ignores {
  private static final Pattern COMMENT =
      Pattern.compile("<!--[ \\t]{0,9}gainsay:[ \\t]{0,9}ignore\\b([^<>]{0,500})-->");
  private static final Pattern CONTENT =
      Pattern.compile("[\\s,]*+([\\w-]++(?:[\\s,]++(?!because\\b)[\\w-]++)*+)(?:\\s++because\\b(.*+))?+", Pattern.DOTALL);

  private final List<Ignored> ignored = new ArrayList<>();
  private final List<Objection> faults = new ArrayList<>();

  /** Rules that do not hold for a stretch. */
  private record Ignored(Set<String> rules, Span stretch) {}

  private Ignores() {}

  /** Those of a note. Linear in its length. */
  static Ignores of(WrittenNote note, Set<String> known) {
    Ignores ignores = new Ignores();
    Matcher comment = COMMENT.matcher(note.text().content());
    while (comment.find()) {
      ignores.read(note, new Span(comment.start(), comment.end()), comment.group(1), known);
    }
    return ignores;
  }

  private void read(WrittenNote note, Span comment, String words, Set<String> known) {
    Matcher content = CONTENT.matcher(words.strip());
    if (!content.matches()) {
      fault(note, comment, "this names no rule to ignore; expected 'ignore RULE because REASON'");
      return;
    }
    Set<String> rules = Set.copyOf(List.of(content.group(1).split("[\\s,]+")).stream().distinct().toList());
    String reason = content.group(2);
    for (String rule : rules) {
      if (!known.contains(rule)) {
        fault(note, comment, "there is no rule called " + rule);
      }
    }
    if (reason == null || reason.isBlank()) {
      fault(note, comment, "this gives no reason, so nothing is ignored; expected 'ignore RULE because REASON'");
    } else {
      ignored.add(new Ignored(rules, stretch(note.text().content(), comment)));
    }
  }

  private void fault(WrittenNote note, Span comment, String message) {
    faults.add(new Objection(LintRules.IGNORE, Severity.WARNING, message, note.place(comment), null));
  }

  private static Span stretch(String text, Span comment) {
    int start = text.lastIndexOf('\n', comment.start() - 1) + 1;
    int end = lineEnd(text, comment.end());
    boolean alone =
        text.substring(start, comment.start()).isBlank() && text.substring(comment.end(), end).isBlank();
    return alone ? new Span(comment.start(), blockEnd(text, end)) : new Span(start, end);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The end of the first lines behind an offset that are not blank. */
  private static int blockEnd(String text, int from) {
    int end = from;
    boolean begun = false;
    while (end < text.length()) {
      int next = lineEnd(text, end + 1);
      boolean blank = text.substring(end, next).isBlank();
      if (blank && begun) {
        return end;
      }
      begun |= !blank;
      end = next;
    }
    return end;
  }

  boolean hide(Objection objection) {
    return ignored.stream()
        .anyMatch(
            each ->
                each.rules().contains(objection.rule())
                    && each.stretch().overlaps(objection.place().span()));
  }

  /** What is wrong with the comments themselves. */
  List<Objection> faults() {
    return List.copyOf(faults);
  }
}
