package org.gainsay.workspace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * When to kill a process that adds documents: at any moment between its making of the store and its
 * end. How long that is depends on the machine and on what else it does, so it is learned: from a
 * call that ends by itself, and from what each kill left.
 */
final class Moments {
  private static final long STEP = 5;

  private static final double SHORTER = 0.7;
  private static final double LONGER = 1.15;
  private static final double FEW = 0.2;

  private final Random random;
  private final Path notes;
  private double duration;

  private Moments(Random random, Path notes, double duration) {
    this.random = random;
    this.notes = notes;
    this.duration = duration;
  }

  static Moments of(Random random, Path notes, Path place) throws IOException, InterruptedException {
    Process process = start(notes, place);
    awaitStore(process, place);
    long begun = System.nanoTime();
    process.waitFor();
    return new Moments(random, notes, (double) (System.nanoTime() - begun));
  }

  /** Adds, and is killed at the next moment ({@code SIGKILL} where the system knows it). */
  void kill(Path place) throws IOException, InterruptedException {
    Process process = start(notes, place);
    awaitStore(process, place);
    process.waitFor((long) (random.nextDouble() * duration), TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Learns from a kill: which share of the documents it left in the store. */
  void saw(double kept) {
    duration *= kept >= 1 ? SHORTER : kept < FEW ? LONGER : 1;
  }

  private static Process start(Path notes, Path place) throws IOException {
    return Processes.start("org.gainsay.cli.Main", "add", notes.toString(), "--store", place.toString());
  }

  private static void awaitStore(Process process, Path place) throws InterruptedException {
    while (process.isAlive() && !Files.isDirectory(place)) {
      Thread.sleep(STEP);
    }
  }
}
