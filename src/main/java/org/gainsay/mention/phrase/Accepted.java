package org.gainsay.mention.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * What one phrase stands for, by how it wants to be written.
 *
 * @param letters of the phrase, in lower case
 * @param all of it, each once, however it is written
 * @param free whether it may be written in any way
 */
record Accepted<T>(String letters, List<Entry<T>> entries, List<T> all, boolean free) {
  record Entry<T>(Spelling spelling, T value) {}

  Accepted {
    entries = List.copyOf(entries);
    all = List.copyOf(all);
  }

  static <T> Accepted<T> of(String letters, Spelling spelling, T value) {
    Entry<T> entry = new Entry<>(spelling, value);
    return new Accepted<>(letters, List.of(entry), List.of(value), spelling == Spelling.FREE);
  }

  Accepted<T> with(Spelling spelling, T value) {
    List<Entry<T>> more = new ArrayList<>(entries);
    more.add(new Entry<>(spelling, value));
    List<T> each = new ArrayList<>(all);
    if (!each.contains(value)) {
      each.add(value);
    }
    return new Accepted<>(letters, more, each, free && spelling == Spelling.FREE);
  }

  /** What it stands for as it is written here. */
  List<T> admitted(String written) {
    List<T> admitted = new ArrayList<>();
    for (Entry<T> entry : entries) {
      if (entry.spelling().admits(written) && !admitted.contains(entry.value())) {
        admitted.add(entry.value());
      }
    }
    return admitted;
  }
}
