package org.gainsay.mention.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text at once, without regard to punctuation, space and case, the longest
 * first: {@code Heron R2} finds {@code Heron-R2}.
 *
 * <p>Made of a trie over the letters and digits of the phrases. Searching costs the length of the
 * text times at most that of the longest phrase.
 */
public final class Phrases<T> {
  private final Trie trie = new Trie();
  private final Beginnings beginnings = new Beginnings();
  private final List<@Nullable Accepted<T>> accepted = new ArrayList<>();

  /** A phrase found, and everything that it stands for. */
  public record Match<T>(Span span, List<T> values) {
    public Match {
      values = List.copyOf(values);
    }
  }

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
      beginnings.add(folded);
      while (accepted.size() <= node) {
        accepted.add(null);
      }
      @Nullable Accepted<T> before = accepted.get(node);
      accepted.set(node, before == null ? Accepted.of(spelling, value) : before.with(spelling, value));
    }
  }

  /** The phrases of a text from left to right, none overlapping another, whole words only. */
  public List<Match<T>> find(String text) {
    return find(new Folded(text));
  }

  public List<Match<T>> find(Folded folded) {
    if (accepted.isEmpty()) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      boolean begins = folded.startsWord(at) && beginnings.mayBegin(folded, at);
      int length = begins ? longest(folded, at, matches) : 0;
      at += Math.max(1, length);
    }
    return matches;
  }

  /** Adds the longest match that starts here, and returns its length. */
  private int longest(Folded folded, int start, List<Match<T>> matches) {
    int best = 0;
    List<T> values = List.of();
    int at = start;
    int node = trie.child(Trie.ROOT, folded.unit(at));
    while (node != Trie.NONE) {
      List<T> here = values(node, folded, start, at);
      if (!here.isEmpty()) {
        best = folded.wordEnd(at) - start;
        values = here;
      }
      at++;
      boolean goesOn = at < folded.length() && folded.joins(at);
      node = goesOn ? trie.child(node, folded.unit(at)) : Trie.NONE;
    }
    if (best > 0) {
      matches.add(new Match<>(folded.span(start, start + best - 1), values));
    }
    return best;
  }

  /** What a stretch stands for: most nodes end no phrase, and are told from others first. */
  private List<T> values(int node, Folded folded, int first, int last) {
    @Nullable Accepted<T> here = accepted(node);
    if (here == null || folded.wordEnd(last) == 0) {
      return List.of();
    }
    boolean part =
        folded.isOfCompound(first, last) && Spelling.isCommonWord(folded.slice(first, last));
    if (part) {
      return List.of();
    }
    return here.free() ? here.all() : here.admitted(folded.slice(first, last));
  }

  private @Nullable Accepted<T> accepted(int node) {
    return node < accepted.size() ? accepted.get(node) : null;
  }

  /** What the whole text stands for, however it is spelled; empty where it is no phrase. */
  public List<T> whole(String text) {
    int node = Trie.ROOT;
    for (int at = Folded.next(text, 0); at < text.length(); at = Folded.next(text, at + 1)) {
      char unit = Character.toLowerCase(text.charAt(at));
      int child = trie.child(node, unit);
      if (child == Trie.NONE) {
        boolean plural = unit == 's' && Folded.next(text, at + 1) == text.length();
        return plural ? all(node) : List.of();
      }
      node = child;
    }
    return all(node);
  }

  private List<T> all(int node) {
    @Nullable Accepted<T> here = accepted(node);
    return here == null ? List.of() : here.all();
  }
}
