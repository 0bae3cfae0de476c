package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
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
 * @param presence the concept whose presence they state
 * @param axis whether it names the kind of thing in its cells ({@code Model}, {@code Benchmark})
 * @param unit what every figure under it is to be read with: {@code B}, {@code GB}
 */
record Head(
    String text,
    @Nullable Subject subject,
    @Nullable Property property,
    List<NameMention> names,
    @Nullable Presence presence,
    boolean axis,
    String unit) {
  static final Head NONE = new Head("", null, null, List.of(), null, false, "");

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

  Head about(Subject named) {
    return new Head(text, named, property, names, presence, axis, unit);
  }
}
