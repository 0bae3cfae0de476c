package org.gainsay.mention.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text at once, without regard to punctuation, space and case, the longest
 * first: {@code Heron R2} finds {@code Heron-R2}.
 *
 * <p>Searching costs the length of the text times at most that of the longest phrase.
 */
public final class Phrases<T> {
  private final PhraseTable<T> table = new PhraseTable<>();
  private Beginnings beginnings = new Beginnings(0);

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
    if (folded.length() > 0) {
      String letters = folded.letters(0, folded.length());
      table.add(letters, spelling, value);
      begin(letters);
    }
  }

  private void begin(String letters) {
    if (beginnings.isFull(table.size())) {
      beginnings = new Beginnings(2 * table.size());
      table.letters().forEach(beginnings::add);
    } else {
      beginnings.add(letters);
    }
  }

  /** The phrases of a text from left to right, none overlapping another, whole words only. */
  public List<Match<T>> find(String text) {
    return find(new Folded(text));
  }

  public List<Match<T>> find(Folded folded) {
    return find(folded, false);
  }

  /** Those too that begin within another and go on behind it: {@code was built} and {@code built of}. */
  public List<Match<T>> findChained(Folded folded) {
    return find(folded, true);
  }

  private List<Match<T>> find(Folded folded, boolean chained) {
    if (table.isEmpty()) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>();
    Starts starts = folded.starts();
    int end = 0;
    for (int word = 0; word < starts.size(); word++) {
      int at = starts.at(word);
      if ((at >= end || chained) && beginnings.mayBegin(starts, word)) {
        end = Math.max(end, longest(folded, at, end, matches));
      }
    }
    return matches;
  }

  /** Adds the longest match that starts here and ends behind a place, and returns its end. */
  private int longest(Folded folded, int start, int behind, List<Match<T>> matches) {
    int best = 0;
    List<T> values = List.of();
    long letters = 0;
    int end = Math.min(folded.length(), start + table.longest());
    for (int at = start; at < end && goesOn(folded, start, at, letters); at++) {
      letters = PhraseTable.with(letters, folded.unit(at));
      int wordEnd = folded.wordEnd(at);
      List<T> here = wordEnd > 0 ? values(letters, folded, start, at) : List.of();
      if (!here.isEmpty()) {
        best = wordEnd - start;
        values = here;
      }
    }
    if (best > 0 && start + best > behind) {
      matches.add(new Match<>(folded.span(start, start + best - 1), values));
    }
    return start + best;
  }

  /** Whether a phrase may have the unit here behind those before it, of which this is the number. */
  private boolean goesOn(Folded folded, int start, int at, long letters) {
    return at == start
        || (folded.joins(at) && ((at - start) % Beginnings.STEP != 0 || beginnings.has(letters)));
  }

  /** What some words stand for: most are no phrase, and are told from others first. */
  private List<T> values(long letters, Folded folded, int first, int last) {
    @Nullable Accepted<T> here = table.find(letters, folded, first, last + 1);
    if (here == null) {
      return List.of();
    }
    boolean part =
        folded.isOfCompound(first, last) && Spelling.isCommonWord(folded.slice(first, last));
    if (part) {
      return List.of();
    }
    return here.free() ? here.all() : here.admitted(folded.slice(first, last));
  }

  /** What the whole text stands for, however it is spelled; empty where it is no phrase. */
  public List<T> whole(String text) {
    return whole(new Folded(text));
  }

  public List<T> whole(Folded folded) {
    int length = folded.length();
    if (length == 0 || length > table.longest() + 1) {
      return List.of();
    }
    long singular = number(folded, length - 1);
    @Nullable Accepted<T> here =
        table.find(PhraseTable.with(singular, folded.unit(length - 1)), folded, 0, length);
    if (here == null && folded.unit(length - 1) == 's') {
      here = table.find(singular, folded, 0, length - 1);
    }
    return here == null ? List.of() : here.all();
  }

  private static long number(Folded folded, int end) {
    long number = 0;
    for (int at = 0; at < end; at++) {
      number = PhraseTable.with(number, folded.unit(at));
    }
    return number;
  }
}
