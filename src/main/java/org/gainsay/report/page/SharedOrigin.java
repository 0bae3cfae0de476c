package org.gainsay.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Origins;
import org.gainsay.report.Count;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;

/**
 * Documents that have their word from one of them, or from an address that all of them cite.
 *
 * @param ways who of them has it from whom
 */
record SharedOrigin(Origin origin, List<Descent> ways) {
  SharedOrigin {
    ways = List.copyOf(ways);
  }

  /** By the root; linear in origins and descents. */
  static List<SharedOrigin> of(Origins origins) {
    Map<String, List<Descent>> bySource =
        origins.descents().stream().collect(Collectors.groupingBy(Descent::source));
    return origins.shared().stream()
        .map(
            origin ->
                new SharedOrigin(
                    origin,
                    origin.members().stream()
                        .flatMap(member -> bySource.getOrDefault(member, List.of()).stream())
                        .filter(way -> isWithin(way.from(), origin))
                        .toList()))
        .toList();
  }

  private static boolean isWithin(String from, Origin origin) {
    return from.equals(origin.root()) || origin.members().contains(from);
  }

  /** {@code 3 documents, 1 origin: a.md}. */
  String text() {
    return Count.of(origin.members().size(), "document") + ", 1 origin: " + Printable.of(origin.root());
  }

  /** {@code b.md repeats a.md}, one for each way. */
  List<String> told() {
    return ways.stream()
        .map(way -> Printable.of(way.source() + " " + Names.of(way.reason()) + " " + way.from()))
        .toList();
  }
}
