package org.gainsay.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Inputs;
import org.gainsay.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes killed in the middle of adding: every document is whole or absent, and the next call
 * completes the work.
 *
 * <p>{@code -Dgainsay.kills=50 -Dgainsay.documents=200} is the long run of docs/performance.md;
 * {@code -Dgainsay.seed} draws other moments.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("gainsay.kills", 2);
  private static final int DOCUMENTS = Integer.getInteger("gainsay.documents", 30);
  private static final long SEED = Long.getLong("gainsay.seed", 7);

  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);

  @TempDir Path folder;

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void everyDocumentIsWholeOrAbsentAndTheNextCallCompletesTheWork() throws Exception {
    Path notes = documents();
    Outcome whole = GAINSAY.check(Inputs.under(List.of(notes.toString())).documents());
    Moments moments = Moments.of(new Random(SEED), notes, folder.resolve("unharmed"));
    List<Integer> kept = new ArrayList<>();
    for (int round = 0; round < KILLS; round++) {
      Path place = folder.resolve("kept" + round);
      moments.kill(place);
      int documents = Files.isDirectory(place.resolve("claims")) ? kept(place, whole) : 0;
      kept.add(documents);
      moments.saw((double) documents / DOCUMENTS);
      complete(place, notes, whole);
    }
    System.out.println("documents kept of " + DOCUMENTS + " at each kill: " + kept);
  }

  /** How many documents are in the store, each with all its claims and its text. */
  private static int kept(Path place, Outcome whole) {
    try (Store store = Store.create(StoreAddress.of(place.toString()))) {
      Outcome found = store.outcome(GAINSAY);
      for (Source source : found.sources()) {
        assertThat(claims(found, source)).isNotEmpty().isEqualTo(claims(whole, source));
        assertThat(store.text(source.hash())).isPresent();
      }
      assertThat(whole.sources()).containsAll(found.sources());
      return found.sources().size();
    }
  }

  private static Set<String> claims(Outcome outcome, Source source) {
    return outcome.claims().stream()
        .filter(claim -> claim.source().path().equals(source.path()))
        .map(Claim::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void complete(Path place, Path notes, Outcome whole) throws IOException {
    try (Store store = Store.create(StoreAddress.of(place.toString()))) {
      store.add(GAINSAY, Inputs.under(List.of(notes.toString())).documents());
      assertThat(Lines.of(store.outcome(GAINSAY))).isEqualTo(Lines.of(whole));
      assertThat(store.status().planned()).isEmpty();
    }
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
}
