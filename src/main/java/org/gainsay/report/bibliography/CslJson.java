package org.gainsay.report.bibliography;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.report.json.JsonLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Entries as the Citation Style Language has them, version 1.0 of its input schema. */
final class CslJson {
  private final JsonGenerator json;

  private CslJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(List<Entry> entries) {
    return JsonLine.of(
            json -> {
              json.writeStartArray();
              entries.forEach(new CslJson(json)::write);
              json.writeEndArray();
            })
        + "\n";
  }

  private void write(Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.key());
    json.writeStringProperty("type", entry.address() == null ? "document" : "webpage");
    json.writeStringProperty("title", entry.title());
    author(entry.author());
    issued(entry.day());
    if (entry.address() != null) {
      json.writeStringProperty("URL", entry.address());
    }
    json.writeStringProperty("note", entry.path());
    json.writeEndObject();
  }

  private void author(@Nullable String author) {
    if (author != null) {
      json.writeArrayPropertyStart("author");
      json.writeStartObject();
      json.writeStringProperty("literal", author);
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void issued(@Nullable LocalDate day) {
    if (day != null) {
      json.writeObjectPropertyStart("issued");
      json.writeArrayPropertyStart("date-parts");
      json.writeStartArray();
      json.writeNumber(day.getYear());
      json.writeNumber(day.getMonthValue());
      json.writeNumber(day.getDayOfMonth());
      json.writeEndArray();
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
