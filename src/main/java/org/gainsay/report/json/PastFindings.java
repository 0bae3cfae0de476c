package org.gainsay.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.report.PastFinding;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the findings that {@link FindingLines} wrote in an earlier run. */
public final class PastFindings {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What a run says of a finding's past or review is that run's own. */
  private static final Set<String> OF_ITS_RUN = Set.of(FindingJson.CHANGE, FindingJson.GAINED, FindingJson.LOST, FindingJson.REVIEW);

  private static final List<String> NEEDED =
      List.of("finding", "rule", "severity", "subject", "property", "explanation");

  private final SourceText text;
  private final String path;
  private final List<PastFinding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PastFindings(String path, String content) {
    this.path = path;
    this.text = new SourceText(content);
  }

  /** What a file holds: findings that were gone already are left out. */
  public record Reading(List<PastFinding> findings, List<Problem> problems) {
    public Reading {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file; {@code path} is what problems call it. Ends at the first line that is damaged. */
  public static Reading read(String path, String content) {
    PastFindings past = new PastFindings(path, content);
    for (int line = 1; line <= past.text.lineCount() && past.problems.isEmpty(); line++) {
      Span span = past.text.line(line);
      if (!past.text.slice(span).isBlank()) {
        past.read(span);
      }
    }
    return new Reading(past.findings, past.problems);
  }

  private void read(Span line) {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.slice(line))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        fault(line, 0, "this is no finding; expected a JSON object");
        return;
      }
      String json = JsonLine.of(generator -> copy(parser, generator, texts)).strip();
      finding(line, texts, json);
    } catch (JacksonException e) {
      @Nullable TokenStreamLocation place = e.getLocation();
      long offset = place == null ? 0 : place.getCharOffset();
      fault(line, offset, "this is not JSON: " + e.getOriginalMessage());
    }
  }

  /** Copies an object but for what is its run's own, and notes its texts. */
  private static void copy(JsonParser parser, JsonGenerator json, Map<String, String> texts) {
    json.writeStartObject();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        texts.put(name, parser.getString());
      }
      if (OF_ITS_RUN.contains(name)) {
        parser.skipChildren();
      } else {
        json.writeName(name);
        json.copyCurrentStructure(parser);
      }
    }
    json.writeEndObject();
  }

  private void finding(Span line, Map<String, String> texts, String json) {
    for (String name : NEEDED) {
      if (!texts.containsKey(name)) {
        fault(line, 0, "this is no finding, having no \"" + name + "\"; expected what 'check --format jsonl' wrote");
        return;
      }
    }
    if (!"gone".equals(texts.get(FindingJson.CHANGE))) {
      findings.add(
          new PastFinding(
              texts.getOrDefault("finding", ""),
              texts.getOrDefault("rule", ""),
              texts.getOrDefault("severity", ""),
              texts.getOrDefault("subject", ""),
              texts.getOrDefault("property", ""),
              texts.getOrDefault("explanation", ""),
              json));
    }
  }

  private void fault(Span line, long offset, String message) {
    int at = Math.clamp(line.start() + offset, line.start(), line.end());
    problems.add(Problem.at(path, Excerpt.of(text, new Span(at, at)), message));
  }
}
