package org.gainsay.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a rule costs against a pass written by hand ({@code rule = by-hand}), in CPU time of its
 * thread; see {@code docs/performance.md}. Run without forks, so that graphs are built once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class RuleBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, ClaimGraph> GRAPHS = new ConcurrentHashMap<>();

  /** The CPU time of the measured thread, in microseconds. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public long cpuMicros;

    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void reset() {
      cpuMicros = 0;
    }

    void measure(Runnable work) {
      long before = THREADS.getCurrentThreadCpuTime();
      work.run();
      cpuMicros += (THREADS.getCurrentThreadCpuTime() - before) / 1000;
    }
  }

  /** A graph and a rule to run over it. */
  abstract static class OfARule {
    private static final Map<String, Rule> RULES = rules();

    private RuleRun run = empty();
    private ClaimGraph graph = ClaimGraph.of(List.of(), Bicycles.VOCABULARY);

    private static RuleRun empty() {
      return new RuleRun(ClaimGraph.of(List.of(), Bicycles.VOCABULARY), null, Duration.ofMinutes(10));
    }

    void open(String key, List<Claim> claims) {
      graph = GRAPHS.computeIfAbsent(key, k -> ClaimGraph.of(claims, Bicycles.VOCABULARY));
      run = new RuleRun(graph, null, Duration.ofMinutes(10));
    }

    /** Runs the pass by hand for want of a rule of this id. */
    int rows(String id) {
      Rule rule = RULES.get(id);
      return rule == null ? HashPass.disjoint(graph.graph()).size() : run.run(rule).bindings().size();
    }

    private static Map<String, Rule> rules() {
      return RuleFiles.bundled().stream()
          .flatMap(reading -> reading.rules().stream())
          .collect(Collectors.toMap(Rule::id, rule -> rule));
    }
  }

  /** Many slots of four claims. */
  @State(Scope.Benchmark)
  public static class Slots extends OfARule {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    @Param({
      "by-hand", "disjoint-values", "exclusive-concepts", "rival-values", "affirmed-and-denied",
      "undisclosed-but-stated", "unstated-condition", "part-exceeds-whole", "available-but-unreleased",
      "overdue", "stated-before-known", "unsupported-superlative"
    })
    public String rule = "by-hand";

    @Setup
    public void open() {
      GRAPHS.keySet().removeIf(key -> !key.equals("slots" + claims));
      open("slots" + claims, GRAPHS.containsKey("slots" + claims) ? List.of() : Fleet.of(claims));
    }
  }

  /** Three slots, of figures, of concepts and of entities, as large as can be. */
  @State(Scope.Benchmark)
  public static class OneSlot extends OfARule {
    @Param({"30", "300", "3000", "30000", "300000"})
    public int claims;

    @Param({"by-hand", "disjoint-values", "exclusive-concepts", "rival-values", "unstated-condition"})
    public String rule = "by-hand";

    @Setup
    public void open() {
      open("slot" + claims, GRAPHS.containsKey("slot" + claims) ? List.of() : Fleet.ofOneSlot(claims));
    }
  }

  @Benchmark
  public int slots(Slots state, Cpu cpu) {
    int[] rows = {0};
    cpu.measure(() -> rows[0] = state.rows(state.rule));
    return rows[0];
  }

  @Benchmark
  public int slot(OneSlot state, Cpu cpu) {
    int[] rows = {0};
    cpu.measure(() -> rows[0] = state.rows(state.rule));
    return rows[0];
  }

  /** A document of twenty claims has changed in a graph of so many. */
  @State(Scope.Benchmark)
  public static class Changed {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private ClaimGraph graph = ClaimGraph.of(List.of(), Bicycles.VOCABULARY);
    private final RuleBook rules = RuleBook.bundled();
    private final Set<String> subjects =
        Set.of(Fleet.about(40).get(0).subject().iri());

    @Setup
    public void open() {
      String key = "slots" + claims;
      GRAPHS.keySet().removeIf(other -> !other.equals(key));
      graph =
          GRAPHS.computeIfAbsent(
              key, k -> ClaimGraph.of(Fleet.of(claims), Bicycles.VOCABULARY));
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 3)
  @Measurement(iterations = 3, time = 3)
  public int changed(Changed state) {
    return state.rules.judge(state.graph, state.subjects, null).findings().size();
  }
}
