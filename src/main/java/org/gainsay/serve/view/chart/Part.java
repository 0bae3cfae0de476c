package org.gainsay.serve.view.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;

/**
 * One part of a whole, as a stretch of a bar.
 *
 * @param word what it is a part of, also its class in the style sheet
 * @param start in percent of the bar
 * @param width in percent of the bar
 */
public record Part(String word, long number, String start, String width) {
  private static final double WHOLE = 100;

  /** Parts side by side; those of nothing are kept, with no width. */
  public static List<Part> of(Map<String, Long> numbers) {
    long all = Math.max(1, numbers.values().stream().mapToLong(Long::longValue).sum());
    List<Part> parts = new ArrayList<>();
    double at = 0;
    for (Map.Entry<String, Long> each : numbers.entrySet()) {
      double width = WHOLE * each.getValue() / all;
      parts.add(new Part(each.getKey(), each.getValue(), percent(at), percent(width)));
      at += width;
    }
    return List.copyOf(parts);
  }

  /** Claims by status. */
  public static List<Part> statuses(Collection<Claim> claims) {
    return counted(Status.values(), claims, Claim::status);
  }

  /** Claims by verdict. */
  public static List<Part> verdicts(Holdings holdings, Collection<Claim> claims) {
    return counted(Verdict.values(), claims, claim -> holdings.support(claim).verdict());
  }

  private static <E extends Enum<E>> List<Part> counted(
      E[] kinds, Collection<Claim> claims, Function<Claim, E> kind) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Arrays.stream(kinds).forEach(each -> numbers.put(Words.of(each), 0L));
    claims.forEach(claim -> numbers.merge(Words.of(kind.apply(claim)), 1L, Long::sum));
    return of(numbers);
  }

  /** A number as a stretch of a bar on which the largest is whole. */
  public static String share(long number, long largest) {
    return percent(WHOLE * number / Math.max(1, largest));
  }

  static String percent(double number) {
    return Words.decimal(number) + "%";
  }
}
