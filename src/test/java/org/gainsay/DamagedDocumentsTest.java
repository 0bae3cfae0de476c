package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.flow.ReadDocument;
import org.gainsay.flow.Session;
import org.gainsay.input.Input;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged documents of every format: whatever stands in them, reading ends, and each claim's words
 * stand where it says.
 *
 * <p>For more of them: {@code mvn test -Dtest=DamagedDocumentsTest -Dgainsay.damaged=200000
 * -Dgainsay.seed=7}.
 */
@Timeout(value = 4, unit = java.util.concurrent.TimeUnit.HOURS)
class DamagedDocumentsTest {
  private static final int COUNT = Integer.getInteger("gainsay.damaged", 2_000);
  private static final long SEED = Long.getLong("gainsay.seed", 1);
  private static final List<String> ENDINGS = List.of(".md", ".html", ".txt", ".json", "");

  /** Far more than any takes, so that a busy machine is no fault. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** So many are judged together. */
  private static final int JUDGED = 250;

  private final Gainsay gainsay = Gainsay.open(Settings.STANDARD);
  private final Session session = gainsay.session();

  @Test
  void whateverIsDamagedIsReadAndQuotedTruly() throws IOException {
    Damage damage = new Damage(sound(), SEED);
    List<ReadDocument> together = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      byte[] bytes = damage.next();
      Input input = new Input("d" + number + ENDINGS.get(number % ENDINGS.size()), () -> bytes);
      assertThatCode(() -> together.add(trueToItsText(input)))
          .as("document %s of seed %d: %s", input.path(), SEED, HexFormat.of().formatHex(bytes))
          .doesNotThrowAnyException();
      if (together.size() == JUDGED) {
        judge(together);
        together.clear();
      }
    }
  }

  private ReadDocument trueToItsText(Input input) {
    long start = System.nanoTime();
    ReadDocument read = session.read(session.stamp(input));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    for (Claim claim : read.claims()) {
      isTrueTo(read.text(), claim.evidence());
    }
    return read.withoutText();
  }

  private void judge(List<ReadDocument> read) {
    Outcome outcome =
        new Outcome(
            read.stream().flatMap(document -> document.claims().stream()).toList(),
            List.of(),
            read.stream().flatMap(document -> document.source().stream()).toList());
    assertThat(gainsay.judged(outcome).findings())
        .allSatisfy(finding -> assertThat(finding.claims()).isNotEmpty());
  }

  private static void isTrueTo(String text, Evidence evidence) {
    Span span = evidence.span();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(evidence.quote()).isEqualTo(text.substring(span.start(), span.end()));
    assertThat(span.contains(evidence.value())).isTrue();
  }

  /** The samples, and the corpus where there is one. */
  private static List<byte[]> sound() throws IOException {
    List<byte[]> sound = new ArrayList<>();
    for (Path root : List.of(Path.of("data/documents"), Path.of("../shared/corpus"))) {
      if (Files.isDirectory(root)) {
        for (Path file : files(root)) {
          sound.add(Files.readAllBytes(file));
        }
      }
    }
    return sound;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
