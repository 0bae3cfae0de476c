package org.gainsay.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gainsay.Gainsay;
import org.gainsay.Inputs;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.graph.store.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes killed in the middle of adding: every document is whole or absent, and the next call
 * completes the work.
 *
 * <p>{@code -Dgainsay.kills=50 -Dgainsay.documents=200 -Dgainsay.within=12000} is the long run of docs/performance.md.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("gainsay.kills", 2);
  private static final int DOCUMENTS = Integer.getInteger("gainsay.documents", 30);
  private static final int WITHIN = Integer.getInteger("gainsay.within", 3000);
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void everyDocumentIsWholeOrAbsentAndTheNextCallCompletesTheWork() throws Exception {
    Path notes = documents();
    Gainsay gainsay = Gainsay.open(Settings.STANDARD);
    Outcome whole = gainsay.check(Inputs.under(List.of(notes.toString())).documents());
    Map<String, Long> counts = counts(whole);
    Random random = new Random(SEED);
    for (int round = 0; round < KILLS; round++) {
      String place = folder.resolve("kept" + round).toString();
      kill(place, notes, random);
      if (Files.isDirectory(Path.of(place, "claims"))) {
        try (Store store = Store.create(StoreAddress.of(place))) {
          Map<String, Long> kept = counts(store.outcome(gainsay.vocabulary()));
          assertThat(counts).containsAllEntriesOf(kept);
        }
      }
      try (Store store = Store.create(StoreAddress.of(place))) {
        store.add(gainsay, Inputs.under(List.of(notes.toString())).documents());
        assertThat(Lines.of(store.outcome(gainsay.vocabulary()))).isEqualTo(Lines.of(whole));
        assertThat(store.status().planned()).isEmpty();
      }
    }
  }

  private static void kill(String place, Path notes, Random random) throws Exception {
    Process process =
        Processes.start("org.gainsay.cli.Main", "add", notes.toString(), "--store", place);
    Thread.sleep(1000 + random.nextInt(WITHIN));
    process.destroyForcibly().waitFor();
  }

  private Path documents() throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(notes.resolve("note-" + i + ".md"), note(i));
    }
    return notes;
  }

  private static String note(int i) {
    return "# DeepSeek-V" + (1 + i % 3) + "\n\n**Total Parameters:** " + (100 + i)
        + "B\n\n**Context Length:** " + (8 + i) + "K\n\n**Release Date:** 2024-0" + (1 + i % 9) + "-01\n";
  }

  private static Map<String, Long> counts(Outcome outcome) {
    return outcome.claims().stream()
        .collect(Collectors.groupingBy((Claim claim) -> claim.source().path(), Collectors.counting()));
  }
}
