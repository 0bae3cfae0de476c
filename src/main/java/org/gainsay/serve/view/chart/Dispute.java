package org.gainsay.serve.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Slot;
import org.gainsay.finding.Finding;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.FindingLine;
import org.gainsay.serve.view.wording.Words;

/**
 * A property of a subject: the values that are given for it under each of its conditions, and what is
 * found of them, once.
 *
 * @param elsewhere findings of other properties in which its values take part
 */
public record Dispute(
    String property, List<Contest> contests, List<FindingLine> findings, List<FindingLine> elsewhere) {

  /** One for each property of which claims speak, the gravest first. */
  public static List<Dispute> of(Holdings holdings, List<Claim> claims) {
    SortedMap<String, List<Claim>> properties = new TreeMap<>();
    for (Claim claim : claims) {
      String name = Words.property(holdings.vocabulary(), claim.property());
      properties.computeIfAbsent(name, n -> new ArrayList<>()).add(claim);
    }
    List<Dispute> all = new ArrayList<>();
    properties.forEach((name, about) -> all.add(of(holdings, name, about)));
    return all.stream()
        .sorted(Comparator.comparingInt(Dispute::rank).thenComparing(Dispute::property))
        .toList();
  }

  private static Dispute of(Holdings holdings, String property, List<Claim> claims) {
    Map<Slot, List<Claim>> slots = new LinkedHashMap<>();
    claims.forEach(claim -> slots.computeIfAbsent(claim.slot(), slot -> new ArrayList<>()).add(claim));
    List<Finding> findings =
        claims.stream().flatMap(claim -> holdings.on(claim).stream()).distinct().sorted(Finding.ORDER).toList();
    Map<Boolean, List<FindingLine>> lines =
        FindingLine.all(holdings, findings).stream()
            .collect(Collectors.partitioningBy(line -> line.property().equals(property)));
    return new Dispute(
        property,
        slots.values().stream()
            .map(slot -> Contest.of(holdings, slot))
            .sorted(Comparator.comparing((Contest contest) -> !contest.isScaled()).thenComparing(Contest::scope))
            .toList(),
        lines.getOrDefault(true, List.of()),
        lines.getOrDefault(false, List.of()));
  }

  /** Those with an axis. */
  public List<Contest> scaled() {
    return contests.stream().filter(Contest::isScaled).toList();
  }

  /** The others, of which only confidence can be drawn. */
  public List<Contest> unscaled() {
    return contests.stream().filter(contest -> !contest.isScaled()).toList();
  }

  /** Whether several values are given for one place, or a finding speaks of one. */
  public boolean isOpen() {
    return !findings.isEmpty() || !elsewhere.isEmpty() || contests.stream().anyMatch(Contest::isOpen);
  }

  /** The gravest of its findings, as a class; empty for none. */
  public String severity() {
    return findings.isEmpty() ? "" : findings.get(0).severity();
  }

  private int rank() {
    return switch (severity()) {
      case "error" -> 0;
      case "warning" -> 1;
      case "note" -> 2;
      default -> elsewhere.isEmpty() ? 4 : 3;
    };
  }
}
