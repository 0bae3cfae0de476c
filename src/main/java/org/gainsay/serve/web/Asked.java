package org.gainsay.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param first the first part of the path, empty for the whole site
 * @param rest what follows it
 * @param parameters each by its name; of one that is given twice, the first
 * @param accepted what forms the asker takes
 */
record Asked(String first, String rest, Map<String, String> parameters, String accepted) {
  private static final int LONGEST = 10_000;

  public Asked {
    parameters = Map.copyOf(parameters);
  }

  static Asked of(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
    String bare = path.startsWith("/") ? path.substring(1) : path;
    int cut = bare.indexOf('/');
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    @Nullable String accepted = request.getHeader("Accept");
    return new Asked(
        cut < 0 ? bare : bare.substring(0, cut),
        cut < 0 ? "" : bare.substring(cut + 1),
        parameters,
        accepted == null ? "" : accepted);
  }

  /** The words of a parameter, empty where it is not given. */
  String word(String name) {
    String word = parameters.getOrDefault(name, "").strip();
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }

  /** A number from 0 to {@code most}; {@code usual} where none is given or it is none. */
  int number(String name, int usual, int most) {
    String word = word(name);
    return word.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(word)) : usual;
  }

  boolean accepts(String form) {
    return accepted.contains(form);
  }
}
