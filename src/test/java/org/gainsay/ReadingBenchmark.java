package org.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.source.Metadata;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long claims take, as a ratio to reading and parsing alone: 20 MB of the corpus, else of the
 * samples, each document again and again, on one thread. Run by hand: docs/performance.md says how.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  private static final long BYTES = 20_000_000;

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

  @Benchmark
  public void reading(Blackhole hole) throws IOException {
    for (KnownInput document : documents) {
      Input input = document.input();
      hole.consume(DocumentReader.read(input.path(), input.content().bytes()));
    }
  }

  @Benchmark
  public void claims(Blackhole hole) {
    documents.forEach(document -> hole.consume(flow.read(document)));
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName()).build()).run();
  }
}
