package org.gainsay.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.mention.sight.Sighting.Reach;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Sightings as JSON lines: {@code {"document":"a.md","kind":"date","text":"May 2024",…}}. */
public final class SightingLines {
  private SightingLines() {}

  /** One sighting a line, in their order. */
  public static void write(String document, List<Sighting> sightings, Writer out)
      throws IOException {
    for (Sighting sighting : sightings) {
      out.write(JsonLine.of(json -> object(document, sighting, json)));
      out.write('\n');
    }
  }

  private static void object(String document, Sighting sighting, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("document", document);
    json.writeStringProperty("kind", sighting.kind());
    json.writeStringProperty("text", sighting.text());
    json.writeNumberProperty("start", sighting.span().start());
    json.writeNumberProperty("end", sighting.span().end());
    if (sighting.mention() instanceof QuantityMention mention) {
      new ValueJson(json).figures(mention.quantity());
    }
    if (sighting.mention() instanceof DateMention mention) {
      date(mention.date(), json);
    }
    rest(sighting, json);
    json.writeEndObject();
  }

  private static void date(PartialDate date, JsonGenerator json) {
    json.writeStringProperty("iso", date.text());
    json.writeStringProperty("earliest", date.earliest().toString());
    json.writeStringProperty("latest", date.latest().toString());
  }

  private static void rest(Sighting sighting, JsonGenerator json) {
    @Nullable String label = sighting.label();
    if (label != null) {
      json.writeStringProperty("label", label);
    }
    @Nullable Reach reach = sighting.reach();
    if (reach != null) {
      reach(reach, json);
    }
  }

  private static void reach(Reach reach, JsonGenerator json) {
    boolean attributes = !reach.cue().isEmpty();
    if (attributes) {
      json.writeStringProperty("cue", reach.cue());
      json.writeStringProperty("holder", reach.holder());
    }
    json.writeNumberProperty(attributes ? "contentStart" : "scopeStart", reach.scope().start());
    json.writeNumberProperty(attributes ? "contentEnd" : "scopeEnd", reach.scope().end());
    if (!attributes) {
      json.writeNumberProperty("strength", reach.strength());
    }
  }
}
