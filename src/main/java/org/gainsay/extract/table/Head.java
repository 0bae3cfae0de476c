package org.gainsay.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.vocabulary.Presence;
import org.gainsay.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a row or column says about its cells.
 *
 * @param text without markup
 * @param subject whom they are about
 * @param property what they are values of
 * @param names the things that it names, conditions among them
 * @param stated conditions in free words, by name
 * @param presence the concept whose presence they state
 * @param axis whether it names the kind of thing in its cells ({@code Model}, {@code Benchmark})
 * @param unit what every figure under it is to be read with: {@code B}, {@code GB}
 */
record Head(
    String text,
    @Nullable Subject subject,
    @Nullable Property property,
    List<NameMention> names,
    SortedMap<String, String> stated,
    @Nullable Presence presence,
    boolean axis,
    String unit) {
  static final Head NONE = new Head("", null, null, List.of(), new TreeMap<>(), null, false, "");

  Head {
    names = List.copyOf(names);
  }

  boolean isKnown() {
    return subject != null || property != null || presence != null || !names.isEmpty();
  }

  /** What it calls the kind of thing in its cells. */
  String noun() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** With a condition that the head of its own column names. */
  Head in(String condition) {
    SortedMap<String, String> more = new TreeMap<>(stated);
    more.putIfAbsent(condition, text);
    return new Head(text, subject, property, names, more, presence, axis, unit);
  }

  Head about(Subject named) {
    return new Head(text, named, property, names, stated, presence, axis, unit);
  }
}
