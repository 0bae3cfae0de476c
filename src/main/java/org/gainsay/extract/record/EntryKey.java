package org.gainsay.extract.record;

import java.util.Optional;
import org.gainsay.document.Block.Entry;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.record.EntryRecogniser.About;
import org.jspecify.annotations.Nullable;

/**
 * Whom a key is about and what it asks: {@code Heron: height} names both.
 *
 * @param subject null where nobody knows
 */
record EntryKey(@Nullable Subject subject, String label) {
  private static final String COLON = ":";

  static EntryKey of(Page page, About about) {
    Entry entry = about.entry();
    String words = entry.key().text();
    int colon = words.lastIndexOf(COLON);
    Optional<Subject> named =
        colon > 0 ? page.subjectIn(words.substring(0, colon)) : Optional.empty();
    return named
        .map(subject -> new EntryKey(subject, words.substring(colon + 1).strip()))
        .orElseGet(() -> new EntryKey(whole(page, about), words));
  }

  private static @Nullable Subject whole(Page page, About about) {
    return about.subject() == null
        ? page.subjectOf(about.entry().context())
        : about.subject();
  }
}
