package org.gainsay.extract.record;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Page;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * {@code "length": {"min": 4, "max": 7}}: entries that are but the ends of one value. Linear in the
 * document.
 */
final class RangeEntries {
  private static final WordList LOW = WordList.of("keys of lower ends");
  private static final WordList HIGH = WordList.of("keys of upper ends");

  private static final String NAME = "entry";
  private static final String TO = "–";

  private final IdentityHashMap<Passage, Entry> lows = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, Passage> ends = new IdentityHashMap<>();

  private RangeEntries() {}

  static RangeEntries of(Document document) {
    RangeEntries ranges = new RangeEntries();
    for (Block block : document.blocks()) {
      if (block instanceof Entry entry && entry.path().size() > 1) {
        ranges.note(entry);
      }
    }
    return ranges;
  }

  private void note(Entry entry) {
    List<Passage> path = entry.path();
    Passage over = path.get(path.size() - 2);
    String key = entry.key().text().toLowerCase(Locale.ROOT);
    @Nullable Entry low = lows.get(over);
    if (LOW.has(key)) {
      lows.put(over, entry);
    } else if (HIGH.has(key) && low != null) {
      ends.put(low.value(), entry.value());
    }
  }

  /** Both ends as one value of a property. */
  static Optional<Draft> draft(Page page, Property property, Entry low, Passage high) {
    String both = low.value().text().strip() + TO + high.text().strip();
    Span place = low.value().found().cover(high.found());
    return page.values().of(property, page.finder().find(both), new Span(0, both.length())).stream()
        .filter(value -> value.value() instanceof QuantityValue range && range.quantity().number() == null)
        .map(value -> Draft.of(property, value.value(), low.key().found(), place, Manner.flat(NAME, 1)))
        .findFirst();
  }

  /** The value of the upper end, where an entry is the lower one. */
  Optional<Passage> end(Entry entry) {
    return Optional.ofNullable(ends.get(entry.value()));
  }
}
