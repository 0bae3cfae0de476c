package org.gainsay.document.json;

import org.gainsay.document.Nesting;
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
 * Reads JSON, one value or one a line, as entries, see {@link Nesting}.
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
  private final Nesting nesting;

  private JsonReader(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.words = new JsonText(text, outline::link);
    this.nesting = new Nesting(outline);
  }

  /** Adds the entries of a text; a syntax error ends it with a fault. */
  public static void read(ReadText text, Outline outline) {
    new JsonReader(text, outline).read();
  }

  /** Adds the entries of an example within another text; where it ends early, what stands before. */
  public static void readExample(ReadText text, Outline outline) {
    try {
      new JsonReader(text, outline).parse();
    } catch (JacksonException e) {
      return; // an example need not be whole
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
      case START_OBJECT -> nesting.startObject();
      case END_OBJECT -> nesting.endObject();
      case START_ARRAY -> nesting.startArray();
      case END_ARRAY -> nesting.endArray();
      case PROPERTY_NAME -> nesting.key(words.string(start));
      case VALUE_STRING -> nesting.value(words.string(start));
      case VALUE_NULL -> nesting.value(Passage.EMPTY);
      default -> nesting.value(words.literal(start, parser.getString().length()));
    }
  }

  private Span place(@Nullable TokenStreamLocation location) {
    int length = text.content().length();
    long offset = location == null ? 0 : location.getCharOffset();
    int at = Math.clamp(offset, 0, Math.max(0, length - 1));
    return text.found(new Span(at, Math.min(length, at + 1)));
  }
}
