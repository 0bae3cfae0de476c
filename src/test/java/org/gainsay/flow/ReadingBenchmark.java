package org.gainsay.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gainsay.Domain;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.input.DocumentFiles;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;
import org.gainsay.source.Metadata;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long claims take, as a ratio to reading and parsing alone: 20 MB of the corpus, else of the
 * samples, each document again and again, on one thread. Prints KB a CPU second, of three rounds
 * after one, so that other work on the machine does not count. Run by hand: docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = ReadingBenchmark.ROUNDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  private static final long BYTES = 20_000_000;
  static final int ROUNDS = 3;

  private final List<KnownInput> documents = new ArrayList<>();
  private final DocumentFlow flow = DocumentFlow.of(Domain.read(null).vocabulary());

  /** Documents until they are 20 MB, from the same bytes. */
  @Setup
  public void fill() throws IOException {
    Path corpus = Path.of("../shared/corpus");
    List<Path> files = files(Files.isDirectory(corpus) ? corpus : Path.of("data/documents"));
    long filled = 0;
    for (int number = 0; filled < BYTES; number++) {
      Path file = files.get(number % files.size());
      byte[] bytes = Files.readAllBytes(file);
      documents.add(new KnownInput(new Input(number + "-" + file.getFileName(), () -> bytes), Metadata.NONE));
      filled += bytes.length;
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(DocumentFiles::isDocument).filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** What the thread itself used, all rounds together. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public long millis;

    private void count(Runnable work) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      millis += TimeUnit.NANOSECONDS.toMillis(after - before);
    }
  }

  @Benchmark
  public void reading(Blackhole hole, Cpu cpu) {
    cpu.count(() -> documents.forEach(document -> hole.consume(read(document.input()))));
  }

  private static Reading read(Input input) {
    try {
      return DocumentReader.read(input.path(), input.content().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public void claims(Blackhole hole, Cpu cpu) {
    cpu.count(() -> documents.forEach(document -> hole.consume(flow.read(document))));
  }

  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(ReadingBenchmark.class.getName());
    for (RunResult result : new Runner(options.build()).run()) {
      double millis = Objects.requireNonNull(result.getSecondaryResults().get("millis")).getScore();
      double speed = ROUNDS * BYTES / millis;
      System.out.printf("%s: %.0f KB a CPU second%n", result.getPrimaryResult().getLabel(), speed);
    }
  }
}
