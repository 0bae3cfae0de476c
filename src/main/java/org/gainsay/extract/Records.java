package org.gainsay.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whom each entry of structured data is about: {@code [{"name": "X", "height": 4}, {"name": "Y"}]}
 * describes two, and so does {@code {"X": {"height": 4}}}. Linear in the document.
 */
final class Records {
  private static final String NAME = "name";
  private static final int LONGEST_NAME = 60;

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final IdentityHashMap<Passage, Named> subjects = new IdentityHashMap<>();

  /** A thing whose name was given, and how deep; null where it was left empty. */
  private record Open(int depth, @Nullable Named named) {}

  /** Whom a record is about, and the words that say so. */
  record Named(Subject subject, Passage words) {}

  private Records(MentionFinder finder, Set<String> nouns) {
    this.finder = finder;
    this.nouns = nouns;
  }

  static Records of(Document document, MentionFinder finder, Set<String> nouns) {
    Records records = new Records(finder, nouns);
    Deque<Open> open = new ArrayDeque<>();
    for (Block block : document.blocks()) {
      if (block instanceof Entry entry) {
        records.note(entry, open);
      }
    }
    return records;
  }

  /** Whom an entry is about, where its record or the keys over it say so. */
  Optional<Named> of(Entry entry) {
    return Optional.ofNullable(subjects.get(entry.value()));
  }

  private void note(Entry entry, Deque<Open> open) {
    int depth = entry.path().size();
    boolean names = isName(entry, open);
    while (!open.isEmpty() && (names ? open.peek().depth() >= depth : open.peek().depth() > depth)) {
      open.pop();
    }
    if (names) {
      String name = entry.value().text().strip();
      open.push(new Open(depth, name.isEmpty() ? null : new Named(Subject.named(name, finder), entry.value())));
    }
    @Nullable Named described = open.isEmpty() ? null : open.peek().named();
    Optional<Named> over = over(entry);
    if (over.isPresent()) {
      subjects.put(entry.value(), over.get());
    } else if (described != null) {
      subjects.put(entry.value(), described);
    }
  }

  /** The innermost key over an entry that is the name of a subject. */
  private Optional<Named> over(Entry entry) {
    List<Passage> keys = entry.path();
    for (int at = keys.size() - 2; at >= 0; at--) {
      Passage key = keys.get(at);
      Optional<Named> named =
          finder.subject(key.text()).map(known -> new Named(Subject.of(known, key.text()), key));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Whether an entry gives the name of a subject, rather than that of something it is tied to. */
  private boolean isName(Entry entry, Deque<Open> open) {
    String key = entry.key().text().replace('_', ' ').toLowerCase(Locale.ROOT);
    String value = entry.value().text().strip();
    boolean named = key.equals(NAME) || nouns.contains(key);
    List<Passage> path = entry.path();
    return named
        && value.length() <= LONGEST_NAME
        && (open.stream().noneMatch(record -> record.depth() < path.size())
            || !isOfThing(path.get(path.size() - 2).text()));
  }

  private boolean isOfThing(String key) {
    return finder.property(key).stream()
        .map(Property::range)
        .anyMatch(range -> range.kind() == Range.Kind.ENTITY);
  }
}
