package org.gainsay.document.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gainsay.document.Block.Holder;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON, one value or one a line, as entries: {@code {"a": {"b": [1, 2]}}} gives {@code a b →
 * 1} and {@code a b → 2}. A value without any key becomes a paragraph.
 *
 * <p>Values nested deeper than {@value #DEEPEST} are not read.
 */
public final class JsonReader {
  private static final int DEEPEST = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final ReadText text;
  private final Outline outline;
  private final JsonText words;
  private final List<Passage> keys = new ArrayList<>();
  private final Deque<Boolean> keyed = new ArrayDeque<>();
  private final Deque<Holder> holders = new ArrayDeque<>();

  private JsonReader(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.words = new JsonText(text, outline::link);
  }

  /** Adds the entries of a text; a syntax error ends it with a fault. */
  public static void read(ReadText text, Outline outline) {
    new JsonReader(text, outline).read();
  }

  /** Adds the entries of an example within another text; where it ends early, what stands before. */
  public static void readExample(ReadText text, Outline outline) {
    JsonReader reader = new JsonReader(text, outline);
    try {
      reader.parse();
    } catch (JacksonException e) {
      reader.keys.clear(); // an example need not be whole
    }
  }

  private void read() {
    try {
      parse();
    } catch (JacksonException e) {
      outline.fault(new Fault(place(e.getLocation()), "JSON: " + e.getOriginalMessage()));
    }
  }

  private void parse() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.content())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        read(token, parser);
      }
    }
  }

  private void read(JsonToken token, JsonParser parser) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.finishToken();
    switch (token) {
      case START_OBJECT -> {
        keyed.push(false);
        holders.push(new Holder(holders.peek()));
      }
      case END_OBJECT -> {
        dropKey();
        holders.pop();
      }
      case START_ARRAY -> keyed.push(false);
      case END_ARRAY -> dropKey();
      case PROPERTY_NAME -> {
        dropKey();
        keyed.push(true);
        keys.add(words.string(start));
      }
      case VALUE_STRING -> value(words.string(start));
      case VALUE_NULL -> value(Passage.EMPTY);
      default -> value(words.literal(start, parser.getString().length()));
    }
  }

  /** Leaves an object's last key, if it has one, or the object or array itself. */
  private void dropKey() {
    if (keyed.pop()) {
      keys.remove(keys.size() - 1);
    }
  }

  private void value(Passage value) {
    if (keys.isEmpty()) {
      outline.paragraph(value);
    } else {
      outline.entry(keys, value, holders.peek());
    }
  }

  private Span place(@Nullable TokenStreamLocation location) {
    int length = text.content().length();
    long offset = location == null ? 0 : location.getCharOffset();
    int at = Math.clamp(offset, 0, Math.max(0, length - 1));
    return text.found(new Span(at, Math.min(length, at + 1)));
  }
}
