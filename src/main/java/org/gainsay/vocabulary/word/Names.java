package org.gainsay.vocabulary.word;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** When two names are one: without case, punctuation and space. */
public final class Names {
  private static final String UNKNOWN = "https://w3id.org/gainsay/id/thing/";

  private Names() {}

  /**
   * What is left to compare: letters and digits in lower case, {@code +}, and a point between
   * digits; of a name without any, the name itself.
   *
   * <pre>Names.key("Type-X 2.5 (new)")  // typex2.5new</pre>
   *
   * <p>Linear in the name.
   */
  public static String key(String name) {
    String key = scan(name, null);
    return key.isEmpty() ? name.strip() : key;
  }

  /** Whether two names are spellings of one. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  /** The IRI of a thing that only documents name: one for all spellings of it. */
  public static String iri(String name) {
    String key = key(name);
    return UNKNOWN + URLEncoder.encode(key.isEmpty() ? name : key, StandardCharsets.UTF_8);
  }

  /** The key of the name that such an IRI was made of; none of any other IRI, nor of a damaged one. */
  public static Optional<String> ofIri(String iri) {
    if (!iri.startsWith(UNKNOWN) || iri.length() == UNKNOWN.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URLDecoder.decode(iri.substring(UNKNOWN.length()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The keys of what a name begins with, the whole first, then ever shorter: it may be cut where a
   * letter or digit meets something else, and before the digits that follow a letter.
   *
   * <pre>Names.beginnings("Type-X2 new")  // typex2new, typex2, typex, type</pre>
   */
  public static List<String> beginnings(String name) {
    List<Integer> cuts = new ArrayList<>();
    String key = scan(name, cuts);
    cuts.add(key.length());
    Set<String> beginnings = new LinkedHashSet<>();
    for (int cut : cuts.reversed()) {
      beginnings.add(key.substring(0, cut));
    }
    beginnings.remove("");
    return List.copyOf(beginnings);
  }

  private static String scan(String name, @Nullable List<Integer> cuts) {
    StringBuilder key = new StringBuilder(name.length());
    int before = ' ';
    for (int at = 0; at < name.length(); at += Character.charCount(before)) {
      int point = name.codePointAt(at);
      if (cuts != null && partsNames(before, point)) {
        cuts.add(key.length());
      }
      if (counts(name, at, before, point)) {
        key.appendCodePoint(Character.toLowerCase(point));
      }
      before = point;
    }
    return key.toString();
  }

  private static boolean partsNames(int before, int point) {
    return !Character.isLetterOrDigit(point)
        || (Character.isLetter(before) && Character.isDigit(point));
  }

  private static boolean counts(String name, int at, int before, int point) {
    if (Character.isLetterOrDigit(point) || point == '+') {
      return true;
    }
    return point == '.'
        ? Character.isDigit(before)
            && at + 1 < name.length()
            && Character.isDigit(name.charAt(at + 1))
        : Character.getType(point) == Character.OTHER_NUMBER;
  }

  /** {@code LOWER_BOUND} as the local name of an IRI: {@code lowerBound}. */
  public static String camel(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(
          name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return name.toString();
  }

  /** What comes after the last separator of an IRI; empty for anything else. */
  public static String localName(Node node) {
    String iri = node.isURI() ? node.getURI() : "";
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
