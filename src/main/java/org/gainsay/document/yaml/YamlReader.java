package org.gainsay.document.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Nesting;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a mapping of YAML as entries, see {@link Nesting}. What breaks the syntax costs no more than
 * the rest of the outermost entry in which it stands; a line {@code key: value} is read as it is.
 */
public final class YamlReader {
  private static final String ADVICE =
      "; the rest is read. Put a value with a colon, or one that starts with a sign, in quotes";
  private static final Parse PARSE =
      new Parse(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build());
  private static final Pattern ENTRY =
      Pattern.compile("^(?![-#])([^\\s:][^:\\r\\n]*):(?:[ \\t]+(\\S.*))?$", Pattern.MULTILINE);

  private final ReadText found;
  private final YamlText text;
  private final Outline outline;
  private boolean isTold;

  private YamlReader(ReadText found, Outline outline, boolean isTold) {
    this.found = found;
    this.text = new YamlText(found, outline::link);
    this.outline = outline;
    this.isTold = isTold;
  }

  /** Adds the entries of a text; the first syntax error is told as a fault. */
  public static void read(ReadText text, Outline outline) {
    new YamlReader(text, outline, false).read();
  }

  /** Adds the entries of an example within another text, which need not be whole. */
  public static void readExample(ReadText text, Outline outline) {
    new YamlReader(text, outline, true).read();
  }

  private void read() {
    int end = text.content().length();
    for (int at = 0; at < end; ) {
      at = read(at, end);
    }
  }

  /** Reads lines from one on, and returns the one from which to go on. */
  private int read(int start, int end) {
    text.start(start);
    Entries entries = new Entries(text, outline);
    try {
      for (Event event : PARSE.parseString(text.content().substring(start, end))) {
        entries.add(event);
      }
      return end;
    } catch (MarkedYamlEngineException e) {
      fault(text.offset(e.getProblemMark()), e.getProblem());
    } catch (YamlEngineException e) { // what the parser did not foresee, which names no place
      fault(Math.max(start, entries.last()), String.valueOf(e.getMessage()));
    }
    return entries.isWhole() ? next(entries.last() + 1) : mend(Math.max(start, entries.last()), end);
  }

  private void fault(int at, String problem) {
    if (!isTold) {
      int start = Math.min(at, text.content().length() - 1);
      outline.fault(new Fault(found.found(new Span(start, start + 1)), "YAML: " + problem + ADVICE));
      isTold = true;
    }
  }

  /** Where the first entry from an offset on starts. */
  private int next(int start) {
    Matcher entry = ENTRY.matcher(text.content());
    return entry.find(start) ? entry.start() : text.content().length();
  }

  /** Reads an entry by itself, as far as it breaks the syntax as a line, and returns where the next starts. */
  private int mend(int start, int end) {
    Matcher entry = ENTRY.matcher(text.content());
    if (!entry.find(start) || entry.start() > start) {
      return next(start);
    }
    int next = next(entry.end());
    if (next < end) {
      return read(start, next);
    }
    if (entry.start(2) >= 0 && text.content().substring(entry.end(), next).isBlank()) {
      List<Passage> key = List.of(text.words(entry.start(1), entry.end(1)));
      outline.entry(key, text.words(entry.start(2), entry.end(2)), null);
    }
    return next;
  }
}
