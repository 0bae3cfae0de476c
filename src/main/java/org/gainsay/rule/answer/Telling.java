package org.gainsay.rule.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.comparison.Comparison;

/** How an explanation words the members of a finding: equal values once, the best founded first. */
final class Telling {
  private static final int WIDTH = 80;
  private static final int SHOWN = 2;

  private final Comparison comparison;
  private final Set<String> ambiguous;

  Telling(List<Claim> members, Comparison comparison) {
    this.comparison = comparison;
    Map<String, Set<String>> paths =
        members.stream()
            .map(claim -> claim.source().path())
            .collect(Collectors.groupingBy(Telling::fileName, Collectors.toSet()));
    this.ambiguous =
        paths.values().stream()
            .filter(same -> same.size() > 1)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
  }

  /** {@code "2023" (report.md:3, rumoured, 0.50) and as "2024.05.06" (readme.md:6, official, 0.86)}. */
  String sides(List<Claim> claims) {
    List<List<Claim>> groups = groups(claims);
    List<Claim> first = groups.get(0);
    List<Claim> second =
        groups.stream()
            .filter(group -> comparison.disagree(first.get(0), group.get(0)))
            .findFirst()
            .orElse(groups.get(groups.size() > 1 ? 1 : 0));
    if (groups.size() == 1) {
      return group(first);
    }
    return group(first) + " and as " + group(second) + further(groups.size() - 2);
  }

  private static String further(int values) {
    return values < 1 ? "" : values == 1 ? ", with one more value" : ", with " + values + " more values";
  }

  /** Values that do not exclude one another, the best founded first: {@code "Alps" (a.md …) and "Jura" (b.md …)}. */
  String values(List<Claim> claims) {
    List<List<Claim>> groups = groups(claims);
    String shown =
        groups.stream().limit(SHOWN).map(this::group).collect(Collectors.joining(" and "));
    return shown + further(groups.size() - SHOWN);
  }

  /** The best founded value of one side. */
  String side(List<Claim> claims) {
    List<List<Claim>> groups = groups(claims);
    return group(groups.get(0)) + further(groups.size() - 1);
  }

  private static List<List<Claim>> groups(List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims.stream().sorted(Claim.BEST_FIRST).toList()) {
      String key = claim.statement().polarity() + " " + claim.value().meaning();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(groups.values());
  }

  private String group(List<Claim> group) {
    Claim best = group.get(0);
    String denied = best.statement().polarity() == Polarity.DENIED ? "not " : "";
    String more = group.size() == 1 ? "" : ", and " + (group.size() - 1) + " more";
    return denied + quoted(best.value().text()) + " (" + place(best) + ", " + footing(best) + more + ")";
  }

  /** The words on one line, shortened, their own quotation marks made single. */
  static String quoted(String words) {
    String line = String.join(" ", words.strip().split("\\s+")).replace('"', '\'');
    boolean parts = line.length() > WIDTH && Character.isHighSurrogate(line.charAt(WIDTH - 1));
    String cut = line.length() <= WIDTH ? line : line.substring(0, parts ? WIDTH - 1 : WIDTH) + "…";
    return '"' + cut + '"';
  }

  /** Status and confidence: {@code rumoured, 0.50}. */
  private static String footing(Claim claim) {
    String status = claim.status().name().toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "%s, %.2f", status, claim.confidence());
  }

  private String place(Claim claim) {
    String path = claim.source().path();
    String document = ambiguous.contains(path) ? path : fileName(path);
    return document + ":" + claim.evidence().position().line();
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether a property's label is plural in its first noun: layers, miles per hour; not access, number of layers. */
  static boolean isPlural(String label) {
    String head = label.split(" (?:of|per|in|for) ", 2)[0];
    return head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && !head.endsWith("is");
  }

  static String listed(Collection<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" or "));
  }
}
