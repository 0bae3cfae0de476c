package org.gainsay.document.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Document;
import org.gainsay.document.Sketch;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.source.Problem;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private static List<String> sketch(String text) {
    return Sketch.of("config.json", text);
  }

  @Test
  void entriesHaveThePathOfKeysToThem() {
    assertThat(sketch("{\"a\": {\"b\": [1, {\"c\": true}, \"x\"], \"d\": null}, \"e\": {}, \"f\": 1.50e3}"))
        .containsExactly("a.b = 1", "a.b.c = true", "a.b = x", "a.d = ", "f = 1.50e3");
  }

  @Test
  void keysAndValuesKnowTheirPlaceWithoutQuotationMarks() {
    String text = "{ \"n_layers\" : 60,\n \"name\":\"Orca\" }";
    Document document = Sketch.document("config.json", text);
    Entry layers = (Entry) document.blocks().get(0);
    Entry name = (Entry) document.blocks().get(1);
    Span quote = layers.key().found().cover(layers.value().found());
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo("n_layers\" : 60");
    Span value = name.value().found();
    assertThat(text.substring(value.start(), value.end())).isEqualTo("Orca");
  }

  @Test
  void escapesMapToWhatStandsForThem() {
    String text = "{\"k\": \"a \\\"b\\\" \\u00e9\\ud83d\\ude00\\n c\\\\d\"}";
    Entry entry = (Entry) Sketch.document("config.json", text).blocks().get(0);
    assertThat(entry.value().text()).isEqualTo("a \"b\" é\uD83D\uDE00\nc\\d");
    Span smile = entry.value().found(new Span(7, 9));
    assertThat(text.substring(smile.start(), smile.end())).isEqualTo("\\ud83d\\ude00");
    Span d = entry.value().found(new Span(12, 13));
    assertThat(text.substring(d.start(), d.end())).isEqualTo("d");
  }

  @Test
  void valuesOnLinesOfTheirOwnAreRead() {
    assertThat(Sketch.of("rows.jsonl", "{\"a\": 1}\n{\"a\": 2}\n[{\"a\": 3}]\n\"word\"\n"))
        .containsExactly("a = 1", "a = 2", "a = 3", "p word");
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlaceAndWhatCameBeforeStays() {
    Reading reading = DocumentReader.read("c.json", "{\"a\": 1,\n \"b\" 2}".getBytes(UTF_8));
    assertThat(reading.problems()).singleElement().extracting(Problem::place).isEqualTo("c.json:2:6");
    assertThat(reading.document()).isNotNull();
    assertThat(Sketch.of("c.json", "{\"a\": 1,\n \"b\" 2}")).containsExactly("a = 1");
  }

  @Test
  void aStringThatDoesNotEndIsASyntaxError() {
    Reading reading = DocumentReader.read("c.json", "{\"a\": \"open".getBytes(UTF_8));
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void placesAreTrueBeyondTheParsersBuffer() {
    String text = "{\"pad\": \"" + "x".repeat(100_000) + "\", \"n\\u0061me\": \"" + "y".repeat(50_000) + "\", \"z\": -7}";
    Document document = Sketch.document("config.json", text);
    Entry last = (Entry) document.blocks().get(2);
    assertThat(last.value().found()).isEqualTo(new Span(text.length() - 3, text.length() - 1));
    Entry name = (Entry) document.blocks().get(1);
    assertThat(name.key().text()).isEqualTo("name");
    assertThat(name.value().found().length()).isEqualTo(50_000);
  }
}
