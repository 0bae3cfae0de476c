package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Sighting;
import org.gainsay.quantity.PartialDate;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
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
    json.writeStringProperty("kind", kind(sighting));
    json.writeStringProperty("text", sighting.text());
    json.writeNumberProperty("start", sighting.span().start());
    json.writeNumberProperty("end", sighting.span().end());
    rest(sighting, json);
    json.writeEndObject();
  }

  private static String kind(Sighting sighting) {
    return switch (sighting.mention()) {
      case QuantityMention quantity -> "quantity";
      case DateMention date -> "date";
      case NameMention name -> name.individual().concept() ? "concept" : "entity";
      case PropertyMention property -> "property";
      case CueMention cue -> kind(cue.cue().kind());
      case Attribution attribution -> "attribution";
    };
  }

  private static String kind(CueKind kind) {
    return kind == CueKind.NON_DISCLOSURE
        ? "undisclosed"
        : kind == CueKind.NEGATION ? "negation" : "hedge";
  }

  private static void rest(Sighting sighting, JsonGenerator json) {
    switch (sighting.mention()) {
      case QuantityMention quantity -> new ValueJson(json).figures(quantity.quantity());
      case DateMention date -> date(date.date(), json);
      case NameMention name ->
          json.writeStringProperty("label", name.individual().labels().preferred());
      case PropertyMention property -> json.writeStringProperty("label", property.property().name());
      case CueMention cue -> cue(cue, sighting.scope(), json);
      case Attribution attribution -> attribution(sighting, json);
    }
  }

  private static void date(PartialDate date, JsonGenerator json) {
    json.writeStringProperty("iso", date.text());
    json.writeStringProperty("earliest", date.earliest().toString());
    json.writeStringProperty("latest", date.latest().toString());
  }

  private static void cue(CueMention cue, @Nullable Span scope, JsonGenerator json) {
    if (scope != null) {
      json.writeNumberProperty("scopeStart", scope.start());
      json.writeNumberProperty("scopeEnd", scope.end());
      json.writeNumberProperty("strength", cue.cue().strength());
    }
  }

  private static void attribution(Sighting sighting, JsonGenerator json) {
    json.writeStringProperty("cue", String.valueOf(sighting.cue()));
    json.writeStringProperty("holder", String.valueOf(sighting.holder()));
    @Nullable Span content = sighting.scope();
    if (content != null) {
      json.writeNumberProperty("contentStart", content.start());
      json.writeNumberProperty("contentEnd", content.end());
    }
  }
}
