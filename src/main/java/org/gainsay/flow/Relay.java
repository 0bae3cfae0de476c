package org.gainsay.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.claim.Claim;

/**
 * Hands on what is read of several documents at once in the order of the documents: what the first
 * says at once, what the others say when those before them are at their end.
 */
final class Relay {
  private final Consumer<List<Claim>> receiver;
  private final Map<Integer, List<Claim>> waiting = new HashMap<>();
  private final BitSet ended = new BitSet();
  private int turn;

  Relay(Consumer<List<Claim>> receiver) {
    this.receiver = receiver;
  }

  /** Further claims of a document, by its number from 0 on. */
  synchronized void accept(int document, List<Claim> claims) {
    if (document == turn) {
      receiver.accept(claims);
    } else {
      waiting.computeIfAbsent(document, number -> new ArrayList<>()).addAll(claims);
    }
  }

  /** A document is at its end. */
  synchronized void end(int document) {
    ended.set(document);
    while (ended.get(turn)) {
      turn++;
      receiver.accept(waiting.getOrDefault(turn, List.of()));
      waiting.remove(turn);
    }
  }
}
