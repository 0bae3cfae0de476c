package org.gainsay.extract.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Block.Holder;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.record.EntryRecogniser.About;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whom each entry of structured data is about: {@code [{"name": "X", "height": 4}, {"name": "Y"}]}
 * describes two, and so does {@code {"X": {"height": 4}}}. Linear in the document.
 */
public final class Records {
  private static final String NAME = "name";
  private static final int LONGEST_NAME = 60;

  private final MentionFinder finder;
  private final Vocabulary vocabulary;
  private final RangeEntries ranges;
  private final RecordConditions conditions;
  private final Map<Holder, Name> names = new HashMap<>();
  private final IdentityHashMap<Passage, Named> subjects = new IdentityHashMap<>();

  /** Whom a record is about, and the words that say so. */
  public record Named(Subject subject, Passage words) {}

  /**
   * What an object is called.
   *
   * @param named null where that was left empty
   * @param tie what ties it to the one around it: {@code maker} of {@code {"maker": {"name": "X"}}}
   */
  private record Name(@Nullable Named named, List<Property> tie) {}

  private Records(MentionFinder finder, Vocabulary vocabulary, RangeEntries ranges, RecordConditions conditions) {
    this.finder = finder;
    this.vocabulary = vocabulary;
    this.ranges = ranges;
    this.conditions = conditions;
  }

  public static Records of(Document document, MentionFinder finder, Vocabulary vocabulary, Scopes scopes) {
    List<Entry> entries =
        document.blocks().stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
    RangeEntries ranges = RangeEntries.of(document);
    RecordConditions conditions = RecordConditions.of(entries, finder, scopes);
    Records records = new Records(finder, vocabulary, ranges, conditions);
    entries.forEach(records::name);
    records.note(entries);
    return records;
  }

  /** An entry with what its record says of it. */
  public About about(Entry entry) {
    @Nullable Passage end = ranges.end(entry).orElse(null);
    return new About(entry, subjects.get(entry.value()), end, conditions.of(entry));
  }

  /** An object is called what the first entry says that can. */
  private void name(Entry entry) {
    if (entry.holder() != null && isName(entry)) {
      names.putIfAbsent(entry.holder(), new Name(named(entry), tie(entry)));
    }
  }

  /** What ties things to another, of the key that leads to an entry's object. */
  private List<Property> tie(Entry entry) {
    int over = entry.path().size() - 2;
    List<Property> asked = over < 0 ? List.of() : finder.property(entry.path().get(over).text());
    return asked.stream().filter(each -> each.range().kind() == Range.Kind.ENTITY).toList();
  }

  /** In a list of entries without objects, a name holds until the next. */
  private void note(List<Entry> entries) {
    @Nullable Named last = null;
    for (Entry entry : entries) {
      boolean listed = entry.holder() == null;
      last = listed && isName(entry) ? named(entry) : last;
      @Nullable Named whose = over(entry).orElse(listed ? last : whose(entry));
      if (whose != null) {
        subjects.put(entry.value(), whose);
      }
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

  /** The innermost object around an entry that has a name and can be spoken of. */
  private @Nullable Named whose(Entry entry) {
    for (@Nullable Holder at = entry.holder(); at != null; at = at.outer()) {
      @Nullable Name name = names.get(at);
      boolean tied = name != null && !name.tie().isEmpty() && isNamed(at.outer());
      if (name != null && !(tied && at.equals(entry.holder()) && isName(entry))) {
        return !tied || name.tie().stream().anyMatch(this::takesSubjects) ? name.named() : null;
      }
    }
    return null;
  }

  private boolean isNamed(@Nullable Holder holder) {
    @Nullable Holder at = holder;
    while (at != null && !names.containsKey(at)) {
      at = at.outer();
    }
    return at != null;
  }

  /** Whether what a property ties to others is spoken of itself: an engine, say, but no maker. */
  private boolean takesSubjects(Property property) {
    Set<String> classes = property.range().classes();
    return !Collections.disjoint(classes, vocabulary.kinds().kinds());
  }

  private @Nullable Named named(Entry entry) {
    String name = entry.value().text().strip();
    return name.isEmpty() ? null : new Named(Subject.named(name, finder), entry.value());
  }

  private boolean isName(Entry entry) {
    String key = entry.key().text().replace('_', ' ').toLowerCase(Locale.ROOT);
    return (key.equals(NAME) || vocabulary.kinds().nouns().contains(key))
        && entry.value().text().strip().length() <= LONGEST_NAME
        && conditions.in(entry).isEmpty();
  }
}
