package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;

/**
 * Finds many phrases in a text at once, without regard to punctuation, space and case, the longest
 * first: {@code Heron R2} finds {@code Heron-R2}.
 *
 * <p>Made of a trie over the letters and digits of the phrases. Searching costs the length of the
 * text times at most that of the longest phrase.
 */
public final class Phrases<T> {
  private final Trie trie = new Trie();
  private final List<List<Entry<T>>> accepted = new ArrayList<>(List.of(List.of()));

  /** A phrase found, and everything that it stands for. */
  public record Match<T>(Span span, List<T> values) {
    public Match {
      values = List.copyOf(values);
    }
  }

  private record Entry<T>(Spelling spelling, T value) {}

  /** Adds common words; a phrase without letters and digits is never found. */
  public void addWords(String phrase, T value) {
    add(phrase, Spelling.ofWords(phrase), value);
  }

  /** Adds a proper name. */
  public void addName(String phrase, T value) {
    add(phrase, Spelling.ofName(phrase), value);
  }

  private void add(String phrase, Spelling spelling, T value) {
    Folded folded = new Folded(phrase);
    int node = Trie.ROOT;
    for (int at = 0; at < folded.length(); at++) {
      node = trie.grow(node, folded.unit(at));
    }
    if (node != Trie.ROOT) {
      accept(node, new Entry<>(spelling, value));
    }
  }

  private void accept(int node, Entry<T> entry) {
    while (accepted.size() <= node) {
      accepted.add(List.of());
    }
    List<Entry<T>> entries = new ArrayList<>(accepted.get(node));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
    accepted.set(node, entries);
  }

  /** The phrases of a text from left to right, none overlapping another, whole words only. */
  public List<Match<T>> find(String text) {
    return find(new Folded(text));
  }

  List<Match<T>> find(Folded folded) {
    List<Match<T>> matches = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int length = folded.startsWord(at) ? longest(folded, at, matches) : 0;
      at += Math.max(1, length);
    }
    return matches;
  }

  /** Adds the longest match that starts here, and returns its length. */
  private int longest(Folded folded, int start, List<Match<T>> matches) {
    int best = 0;
    List<T> values = List.of();
    int node = Trie.ROOT;
    for (int at = start; at < folded.length() && (at == start || folded.joins(at)); at++) {
      node = trie.child(node, folded.unit(at));
      if (node == Trie.NONE) {
        break;
      }
      int end = folded.wordEnd(at);
      String written = end > 0 ? folded.slice(start, at) : "";
      boolean part = Spelling.isCommonWord(written) && folded.isOfCompound(start, at);
      List<T> here = end > 0 && !part ? values(node, written) : List.of();
      if (!here.isEmpty()) {
        best = end - start;
        values = here;
      }
    }
    if (best > 0) {
      matches.add(new Match<>(folded.span(start, start + best - 1), values));
    }
    return best;
  }

  private List<Entry<T>> entries(int node) {
    return node < accepted.size() ? accepted.get(node) : List.of();
  }

  private List<T> values(int node, String written) {
    List<Entry<T>> entries = entries(node);
    return entries.isEmpty() ? List.of() : admitted(entries, written);
  }

  private static <T> List<T> admitted(List<Entry<T>> entries, String written) {
    return entries.stream()
        .filter(entry -> entry.spelling().admits(written))
        .map(Entry::value)
        .distinct()
        .toList();
  }

  /** What the whole text stands for, however it is spelled; empty where it is no phrase. */
  public List<T> whole(String text) {
    Folded folded = new Folded(text);
    int node = Trie.ROOT;
    for (int at = 0; at < folded.length(); at++) {
      int child = trie.child(node, folded.unit(at));
      if (child == Trie.NONE) {
        boolean plural = at == folded.length() - 1 && folded.unit(at) == 's';
        return plural ? all(node) : List.of();
      }
      node = child;
    }
    return all(node);
  }

  private List<T> all(int node) {
    return entries(node).stream().map(Entry::value).distinct().toList();
  }
}
