package org.gainsay.rule;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.gainsay.vocabulary.Vocabulary;

/**
 * How fast what a rule costs grows with the graph, beside a pass written by hand over the same graph: the least CPU
 * time of several runs in turn, in code that has been compiled on the smallest graph.
 *
 * <pre>MAIN=org.gainsay.rule.GrowthBenchmark .ci/bench 10000,100000,1000000 al-score disjoint-values</pre>
 */
public final class GrowthBenchmark {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final List<String> OF_ANY_DOMAIN =
      List.of(
          "disjoint-values", "exclusive-concepts", "rival-values", "unstated-condition", "part-exceeds-whole", "overdue",
          "unsupported-superlative");
  private static final List<String> OF_MODELS =
      List.of("tokens-per-parameter", "al-score", "active-share", "bytes-per-token", "released-before-its-base");
  private static final double MILLION = 1e6;
  private static final long WARM = 3_000;
  private static final long ENOUGH = 8_000;
  private static final int LEAST = 3;
  private static final int MOST = 40;

  private final List<Integer> sizes;
  private final Map<String, Rule> rules;
  private final Map<String, List<Cost>> costs = new TreeMap<>();
  private final PrintStream out;

  private GrowthBenchmark(List<Integer> sizes, List<String> wanted, PrintStream out) {
    this.sizes = sizes;
    this.out = out;
    this.rules =
        RuleFiles.bundled().stream()
            .flatMap(reading -> reading.rules().stream())
            .filter(rule -> wanted.isEmpty() || wanted.contains(rule.id()))
            .collect(Collectors.toMap(Rule::id, rule -> rule));
  }

  /** What one rule and the pass take on one graph, in milliseconds, and what the rule allocates, in megabytes. */
  private record Cost(int claims, double rule, double pass, double allocated) {
    Cost least(Cost other) {
      return new Cost(
          claims, Math.min(rule, other.rule), Math.min(pass, other.pass), Math.min(allocated, other.allocated));
    }

    double spent() {
      return rule + pass;
    }
  }

  public static void main(String... arguments) {
    List<Integer> sizes = Arrays.stream(arguments[0].split(",")).map(Integer::valueOf).sorted().toList();
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    GrowthBenchmark growth = new GrowthBenchmark(sizes, wanted, System.out);
    growth.measure(OF_ANY_DOMAIN, Fleet::of, Bicycles.VOCABULARY);
    growth.measure(OF_MODELS, Models::of, Models.VOCABULARY);
    growth.conclude();
  }

  private void measure(List<String> ids, IntFunction<List<Claim>> claims, Vocabulary vocabulary) {
    List<Rule> measured = ids.stream().filter(rules::containsKey).map(id -> Objects.requireNonNull(rules.get(id))).toList();
    if (measured.isEmpty()) {
      return;
    }
    int least = sizes.get(0);
    ClaimGraph small = ClaimGraph.of(claims.apply(least), vocabulary);
    measured.forEach(rule -> least(rule, small, least, WARM, Integer.MAX_VALUE));
    for (int size : sizes) {
      out.printf(Locale.ROOT, "a graph of %d claims is made%n", size);
      ClaimGraph graph = size == least ? small : ClaimGraph.of(claims.apply(size), vocabulary);
      out.printf(Locale.ROOT, "%d claims, %d triples:%n", size, graph.graph().size());
      for (Rule rule : measured) {
        Cost cost = least(rule, graph, size, ENOUGH, MOST);
        out.printf(Locale.ROOT, "  %s %s%n", rule.id(), told(cost));
        costs.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(cost);
      }
    }
  }

  /** The least of as many runs as {@code enough} milliseconds allow. */
  private static Cost least(Rule rule, ClaimGraph graph, int claims, long enough, int most) {
    RuleRun run = new RuleRun(graph, null, LIMIT);
    Cost least = once(rule, run, graph, claims);
    double spent = least.spent();
    for (int round = 1; round < LEAST || (spent < enough && round < most); round++) {
      Cost cost = once(rule, run, graph, claims);
      spent += cost.spent();
      least = least.least(cost);
    }
    return least;
  }

  private static Cost once(Rule rule, RuleRun run, ClaimGraph graph, int claims) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    int rows = run.run(rule).bindings().size();
    long between = THREADS.getCurrentThreadCpuTime();
    long byRule = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    int outside = HashPass.disjoint(graph.graph()).size();
    long end = THREADS.getCurrentThreadCpuTime();
    if (rows + outside < 0) {
      throw new IllegalStateException("less than no rows");
    }
    return new Cost(claims, (between - start) / MILLION, (end - between) / MILLION, byRule / MILLION);
  }

  private static String told(Cost cost) {
    return String.format(
        Locale.ROOT,
        "rule %.1f ms, pass %.1f ms: %.2f times; %.1f MB allocated",
        cost.rule, cost.pass, cost.rule / cost.pass, cost.allocated);
  }

  private void conclude() {
    out.println("exponents of rule, pass and what is allocated:");
    costs.forEach(
        (id, of) ->
            out.printf(
                Locale.ROOT,
                "  %s %.2f %.2f %.2f%n",
                id,
                exponent(of, of.stream().map(Cost::rule).toList()),
                exponent(of, of.stream().map(Cost::pass).toList()),
                exponent(of, of.stream().map(Cost::allocated).toList())));
  }

  /** The slope of the line through the logarithms, by least squares. */
  private static double exponent(List<Cost> costs, List<Double> figures) {
    double size = costs.stream().mapToDouble(cost -> Math.log(cost.claims)).average().orElseThrow();
    double figure = figures.stream().mapToDouble(Math::log).average().orElseThrow();
    double both = 0;
    double square = 0;
    for (int at = 0; at < costs.size(); at++) {
      double aside = Math.log(costs.get(at).claims) - size;
      both += aside * (Math.log(figures.get(at)) - figure);
      square += aside * aside;
    }
    return both / square;
  }
}
