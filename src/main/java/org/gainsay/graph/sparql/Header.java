package org.gainsay.graph.sparql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule or a query says of itself in the comments that it begins with; a part goes on over lines that
 * name no other.
 *
 * <pre>
 * # Title: Values that cannot all be true
 * # Explanation: {subject}'s {property} is given as {sides}: these cannot both be true
 * </pre>
 */
public record Header(Map<String, String> parts) {
  private static final Pattern PART = Pattern.compile("#\\s{0,9}([A-Z][a-z]{2,20}):(.*)");

  public Header {
    parts = Map.copyOf(parts);
  }

  public static Header read(String text) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        current = parts.computeIfAbsent(part.group(1).toLowerCase(Locale.ROOT), p -> new StringBuilder());
      }
      String words = part.matches() ? part.group(2) : line.substring(1);
      current.append(words.strip()).append(' ');
    }
    Map<String, String> read = new LinkedHashMap<>();
    parts.forEach((name, words) -> read.put(name, words.toString().strip()));
    return new Header(read);
  }

  /** Those of {@code needed} that are not there. */
  public List<String> missing(List<String> needed) {
    List<String> missing = new ArrayList<>(needed);
    missing.removeAll(parts.keySet());
    return missing;
  }

  /** Whether the rule speaks of several subjects at once ({@code # Scope: all}). */
  public boolean isAboutAll() {
    return part("scope").equals("all");
  }

  /** Whether the rule speaks of values that are one source's word, repeated ({@code # Scope: repeated}). */
  public boolean isAboutRepetition() {
    return part("scope").equals("repeated");
  }

  /** The side whose claims are history, so that no other rule hears them; empty for none. */
  public String withholds() {
    return part("withholds");
  }

  /** The words of a part, empty where nothing is said. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }
}
