package org.gainsay.extract.record;

import java.util.List;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.label.UnitLabel;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/** What the keys of entries ask for: {@code n_layers}, {@code width} below {@code hidden}. */
final class EntryKeys {
  private static final String NAME_KEY = "name";

  private final Vocabulary vocabulary;
  private final Scopes scopes;

  EntryKeys(Vocabulary vocabulary, Scopes scopes) {
    this.vocabulary = vocabulary;
    this.scopes = scopes;
  }

  /** What the key over an entry names. */
  List<Property> over(Page page, Entry entry) {
    return asked(page, over(entry));
  }

  private List<Property> asked(Page page, String key) {
    List<Property> known =
        vocabulary.properties().stream()
            .filter(property -> property.jsonKeys().contains(key))
            .limit(1)
            .toList();
    return known.isEmpty() ? page.finder().property(key) : known;
  }

  /** What a key names by itself, else together with the key or heading over it. */
  List<Property> properties(Page page, Entry entry, String key) {
    List<Property> whole = asked(page, key);
    List<Property> labelled = whole.isEmpty() ? measured(page, key) : whole;
    String over = over(entry);
    if (labelled.isEmpty() && isCondition(page, key)) {
      List<Property> asked = asked(page, over);
      return asked.isEmpty() ? implied(page, key) : asked;
    }
    if (key.equalsIgnoreCase(NAME_KEY)) {
      return page.finder().property(over);
    }
    return labelled.isEmpty() && !over.isEmpty()
        ? page.finder().property(over + " " + key)
        : labelled;
  }

  /** {@code "price_usd"}, {@code "Length (m)"}: what a key names before a unit that this can have. */
  private List<Property> measured(Page page, String key) {
    List<Property> named =
        KeyUnit.without(key).stream()
            .flatMap(name -> asked(page, name).stream())
            .filter(property -> KeyUnit.fits(page, key, property))
            .toList();
    return named.isEmpty() ? UnitLabel.properties(key, page.finder()) : named;
  }

  /** {@code "load": {"dead": 12}}: a key that is a condition of what the one over it asks for. */
  private boolean isCondition(Page page, String key) {
    return page.finder().named(key).stream().anyMatch(thing -> scopes.of(thing).isPresent());
  }

  /** {@code "sand": 84.6}: a key that is such a condition as is enough to mean what it is one of. */
  private List<Property> implied(Page page, String key) {
    return page.finder().named(key).stream()
        .flatMap(thing -> scopes.of(thing).stream())
        .filter(scopes::implies)
        .map(Condition::property)
        .limit(1)
        .toList();
  }

  private static String over(Entry entry) {
    List<Passage> path = entry.path();
    List<Passage> headings = entry.context().headings();
    List<Passage> above = path.size() > 1 ? path.subList(0, path.size() - 1) : headings;
    return above.isEmpty() ? "" : above.get(above.size() - 1).text();
  }
}
