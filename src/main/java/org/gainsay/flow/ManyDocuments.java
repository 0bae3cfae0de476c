package org.gainsay.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;

/**
 * Reads documents in parallel and hands on their claims in order, batch by batch, so that no more
 * than a batch has to wait for the slowest.
 */
public final class ManyDocuments {
  /** So many documents are read before the first of the next: what they claim may have to wait. */
  private static final int TOGETHER = 256;

  private final Object large = new Object();
  private final DocumentFlow flow;
  private final Consumer<Input> listener;

  /**
   * For one call.
   *
   * @param listener is told of each document read, by whichever thread read it
   */
  public ManyDocuments(DocumentFlow flow, Consumer<Input> listener) {
    this.flow = flow;
    this.listener = listener;
  }

  /**
   * What is left of each document when its claims are handed on.
   *
   * @param claims is told of them by one thread at a time
   */
  public List<ReadDocument> read(List<KnownInput> documents, Consumer<List<Claim>> claims) {
    List<ReadDocument> read = new ArrayList<>(documents.size());
    for (int from = 0; from < documents.size(); from += TOGETHER) {
      List<KnownInput> batch = documents.subList(from, Math.min(documents.size(), from + TOGETHER));
      read.addAll(together(batch, new Relay(claims)));
    }
    return read;
  }

  private List<ReadDocument> together(List<KnownInput> documents, Relay relay) {
    return IntStream.range(0, documents.size())
        .parallel()
        .mapToObj(number -> read(documents.get(number), number, relay))
        .toList();
  }

  private ReadDocument read(KnownInput document, int number, Relay relay) {
    ReadDocument read =
        document.input().isLarge()
            ? readAlone(document, number, relay)
            : flow.read(document, claims -> relay.accept(number, claims));
    relay.end(number);
    listener.accept(document.input());
    return read;
  }

  /** Two that each take a good part of memory are not read at once. */
  private ReadDocument readAlone(KnownInput document, int number, Relay relay) {
    synchronized (large) {
      return flow.read(document, claims -> relay.accept(number, claims));
    }
  }
}
