package org.gainsay.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.gainsay.finding.naming.Lookalike;
import org.gainsay.finding.naming.Naming;
import org.gainsay.report.Count;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.report.Theme;
import org.gainsay.report.json.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Names that may be one, for people and as JSON lines. */
public final class LookalikeLines {
  private LookalikeLines() {}

  /** One pair a line: {@code {"reason":"typo","one":{"label":…},"other":{…},"triple":"…"}}. */
  public static void write(List<Lookalike> pairs, Writer out) throws IOException {
    for (Lookalike pair : pairs) {
      out.write(JsonLine.of(json -> object(pair, json)) + "\n");
    }
  }

  private static void object(Lookalike pair, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("reason", Names.of(pair.reason()));
    json.writeName("one");
    naming(pair.one(), json);
    json.writeName("other");
    naming(pair.other(), json);
    json.writeStringProperty("triple", pair.triple());
    json.writeEndObject();
  }

  private static void naming(Naming naming, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("label", naming.label());
    json.writeStringProperty("iri", naming.iri());
    json.writeBooleanProperty("known", naming.known());
    json.writeArrayPropertyStart("documents");
    naming.documents().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Both names, why, where each stands, and the triple that makes them one. */
  public static void write(List<Lookalike> pairs, Theme theme, Writer out) throws IOException {
    for (Lookalike pair : pairs) {
      String names = pair.one().label() + " and " + pair.other().label();
      out.write(theme.accent(Printable.of(names)) + " " + pair.reason().words() + "\n");
      out.write("  " + place(pair.one()) + "\n  " + place(pair.other()) + "\n");
      out.write("  " + theme.quiet(Printable.of(pair.triple())) + "\n\n");
    }
    String tail = pairs.isEmpty() ? "No names look alike" : Count.of(pairs.size(), "pair") + " of names look alike";
    out.write(tail + ".\n");
  }

  private static String place(Naming naming) {
    Collection<String> documents = naming.documents();
    String where = documents.isEmpty() ? "in the vocabulary alone" : String.join(", ", documents);
    return Printable.of(naming.label() + ": " + where);
  }
}
