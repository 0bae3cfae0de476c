package org.gainsay.report.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.finding.Finding;
import org.gainsay.report.Asides;
import org.gainsay.report.PastFinding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The values of a finding as a line of JSON has them, so that those of an earlier run can be held
 * against those of this one: by what they mean, each with words for it.
 */
public final class FindingValues {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What tells values apart; words do not, but for texts. */
  private static final Set<String> MEANING =
      Set.of("property", "polarity", "value.kind", "value.low", "value.high", "value.unit", "value.iri", "value.earliest", "value.latest");

  private FindingValues() {}

  public static SortedMap<String, String> of(PastFinding finding) {
    return of(finding.json());
  }

  public static SortedMap<String, String> of(Finding finding) {
    return of(JsonLine.of(json -> new FindingJson(json, Asides.NONE).write(finding)));
  }

  private static SortedMap<String, String> of(String json) {
    SortedMap<String, String> values = new TreeMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean claims = parser.currentName().equals("claims");
        if (parser.nextToken() == JsonToken.START_ARRAY && claims) {
          claims(parser, values);
        } else {
          parser.skipChildren();
        }
      }
    }
    return values;
  }

  private static void claims(JsonParser parser, SortedMap<String, String> values) {
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        Map<String, String> claim = new HashMap<>();
        read(parser, "", claim);
        values.merge(meaning(claim), words(claim), (one, other) -> one.compareTo(other) <= 0 ? one : other);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void read(JsonParser parser, String prefix, Map<String, String> texts) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = prefix + parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && name.equals("value")) {
        read(parser, "value.", texts);
      } else if (token.isNumeric()) {
        texts.put(name, new BigDecimal(parser.getString()).stripTrailingZeros().toString());
      } else if (token == JsonToken.VALUE_STRING) {
        texts.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static String meaning(Map<String, String> claim) {
    SortedMap<String, String> meant = new TreeMap<>(claim);
    meant.keySet().retainAll(MEANING);
    if ("text".equals(claim.get("value.kind"))) {
      meant.put("value.text", claim.getOrDefault("value.text", ""));
    }
    return meant.toString();
  }

  private static String words(Map<String, String> claim) {
    String document = claim.getOrDefault("document", "");
    String said = String.join(" ", claim.getOrDefault("value.text", "").strip().split("\\s+"));
    String denied = "denied".equals(claim.get("polarity")) ? "not " : "";
    return denied + "\"" + said + "\" (" + document.substring(document.lastIndexOf('/') + 1) + ")";
  }
}
