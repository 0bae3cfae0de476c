package org.gainsay.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.gainsay.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a rule costs against a pass written by hand over the same graph, both in CPU time of their
 * thread and in turn, so that what else the machine does weighs on both; see {@code
 * docs/performance.md}. Run without forks, so that graphs are built once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class RuleBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, ClaimGraph> GRAPHS = new ConcurrentHashMap<>();

  /** The CPU time of the measured thread, in nanoseconds. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public long ruleNanos;
    public long byHandNanos;

    @Setup(Level.Iteration)
    public void reset() {
      ruleNanos = 0;
      byHandNanos = 0;
    }

    /** How many rows a rule has, and claims the pass. */
    int compare(OfARule state) {
      long start = THREADS.getCurrentThreadCpuTime();
      int rows = state.rows();
      long between = THREADS.getCurrentThreadCpuTime();
      int claims = HashPass.disjoint(state.graph.graph()).size();
      ruleNanos += between - start;
      byHandNanos += THREADS.getCurrentThreadCpuTime() - between;
      return rows + claims;
    }
  }

  /** A graph and a rule to run over it. */
  @State(Scope.Benchmark)
  public abstract static class OfARule {
    private static final Map<String, Rule> RULES = rules();
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private ClaimGraph graph = ClaimGraph.of(List.of(), Bicycles.VOCABULARY);
    private RuleRun run = new RuleRun(graph, null, LIMIT);
    private Rule rule = RULES.values().iterator().next();

    void open(String key, String id, Supplier<List<Claim>> claims, Vocabulary vocabulary) {
      GRAPHS.keySet().removeIf(other -> !other.equals(key));
      graph = GRAPHS.computeIfAbsent(key, k -> ClaimGraph.of(claims.get(), vocabulary));
      run = new RuleRun(graph, null, LIMIT);
      rule = Objects.requireNonNull(RULES.get(id), id);
    }

    int rows() {
      return run.run(rule).bindings().size();
    }

    private static Map<String, Rule> rules() {
      return RuleFiles.bundled().stream()
          .flatMap(reading -> reading.rules().stream())
          .collect(Collectors.toMap(Rule::id, rule -> rule));
    }
  }

  /** Many slots of four claims. */
  public static class Slots extends OfARule {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    @Param({
      "disjoint-values", "exclusive-concepts", "rival-values", "affirmed-and-denied",
      "undisclosed-but-stated", "unstated-condition", "part-exceeds-whole", "available-but-unreleased", "dated-but-unreleased",
      "overdue", "stated-before-known", "unsupported-superlative"
    })
    public String id = "";

    @Setup
    public void open() {
      open("slots" + claims, id, () -> Fleet.of(claims), Bicycles.VOCABULARY);
    }
  }

  /** Three slots, of figures, of concepts and of entities, as large as can be. */
  public static class OneSlot extends OfARule {
    @Param({"30", "300", "3000", "30000", "300000"})
    public int claims;

    @Param({"disjoint-values", "exclusive-concepts", "rival-values", "unstated-condition"})
    public String id = "";

    @Setup
    public void open() {
      open("slot" + claims, id, () -> Fleet.ofOneSlot(claims), Bicycles.VOCABULARY);
    }
  }

  /** Figures that others make, of many models. */
  public static class Figures extends OfARule {
    @Param({"10000", "100000", "1000000"})
    public int claims;

    @Param({
      "tokens-per-parameter", "al-score", "active-share", "bytes-per-token", "part-exceeds-whole",
      "released-before-its-base"
    })
    public String id = "";

    @Setup
    public void open() {
      open("models" + claims, id, () -> Models.of(claims), Models.VOCABULARY);
    }
  }

  @Benchmark
  public int slots(Slots state, Cpu cpu) {
    return cpu.compare(state);
  }

  @Benchmark
  public int slot(OneSlot state, Cpu cpu) {
    return cpu.compare(state);
  }

  @Benchmark
  public int figures(Figures state, Cpu cpu) {
    return cpu.compare(state);
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
      graph = GRAPHS.computeIfAbsent(key, k -> ClaimGraph.of(Fleet.of(claims), Bicycles.VOCABULARY));
    }
  }

  /** A hundred times, as one judgement is short. */
  @Benchmark
  public int changed(Changed state, Cpu cpu) {
    int findings = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int time = 0; time < 100; time++) {
      findings += state.rules.judge(state.graph, state.subjects, null).findings().size();
    }
    cpu.ruleNanos += THREADS.getCurrentThreadCpuTime() - start;
    return findings;
  }
}
