package org.gainsay.cli.console;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gainsay.input.Input;

/**
 * A line on standard error that grows while documents are read; only on a terminal, only once the
 * work has taken a while, and gone at the end.
 */
public final class Progress implements Consumer<Input>, AutoCloseable {
  private static final long PATIENCE = 500_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final int WIDTH = 30;
  private static final String ERASED = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final int all;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicLong next = new AtomicLong(System.nanoTime() + PATIENCE);

  public Progress(Console console, int all) {
    this.err = console.err();
    this.terminal = console.terminals().err();
    this.all = all;
  }

  @Override
  public void accept(Input document) {
    int done = read.incrementAndGet();
    long due = next.get();
    long now = System.nanoTime();
    if (terminal && now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      err.print(ERASED + bar(done, all));
      err.flush();
    }
  }

  /** {@code [######            ] 40/120 documents}. */
  static String bar(int done, int all) {
    int full = (int) ((long) WIDTH * done / Math.max(1, all));
    String bar = "#".repeat(full) + " ".repeat(WIDTH - full);
    return "[" + bar + "] " + done + "/" + all + " documents";
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(ERASED);
      err.flush();
    }
  }
}
