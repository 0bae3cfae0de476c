package org.gainsay.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.gainsay.claim.Manner;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.label.Measured;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Notations;
import org.gainsay.extract.page.Notations.Noted;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Presences;
import org.gainsay.extract.page.Presences.Place;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.prose.ProseReader;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Stated;
import org.gainsay.extract.value.YesNo;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code "n_layers": 60}: keys and values of JSON, front matter and definition lists. */
public final class EntryRecogniser {
  private static final String NAME = "entry";
  private static final double CERTAINTY = 1;
  private static final double BY_PRESENCE = 0.8;

  private final Scopes scopes;
  private final Presences presences;
  private final EntryKeys keys;
  private final Notations notations;

  public EntryRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.scopes = scopes;
    this.presences = new Presences(vocabulary);
    this.keys = new EntryKeys(vocabulary, scopes);
    this.notations = new Notations(vocabulary);
  }

  /**
   * An entry in its record.
   *
   * @param named whom that is about, or null where it does not tell
   * @param end the value of the upper end, where the entry is the lower one; else null
   * @param conditions under which the record has its values
   */
  public record About(Entry entry, Records.@Nullable Named named, @Nullable Passage end, List<Individual> conditions) {
    @Nullable Subject subject() {
      return named == null ? null : named.subject();
    }
  }

  public void read(Page page, ProseReader prose, About about) {
    Entry entry = about.entry();
    if (entry.value().isBlank() || entry.key().isBlank() || isOwnName(about)) {
      return;
    }
    EntryKey key = EntryKey.of(page, about);
    if (about.end() != null && key.subject() != null) {
      range(page, key.subject(), entry, about.end());
      return;
    }
    List<Property> properties = keys.properties(page, entry, key.label());
    List<Presence> asked = presences.of(key.label());
    @Nullable Subject subject = key.subject();
    if (properties.isEmpty() && asked.isEmpty()) {
      spoken(prose, about);
    } else if (subject != null) {
      values(page, subject, properties, about);
      asked.forEach(presence -> presence(page, subject, presence, entry));
    }
  }

  /** {@code "engines": [{"name": "X"}]}: the name of a record is no value of what it stands under. */
  private static boolean isOwnName(About about) {
    return about.named() != null && about.named().words().equals(about.entry().value());
  }

  private void range(Page page, Subject subject, Entry entry, Passage end) {
    for (Property property : keys.over(page, entry)) {
      RangeEntries.draft(page, property, entry, end)
          .ifPresent(draft -> page.add(subject, draft));
    }
  }

  /** Under a key that nobody knows a value may be a sentence, as in definition lists. */
  private static void spoken(ProseReader prose, About about) {
    Entry entry = about.entry();
    if (entry.value().text().indexOf(' ') > 0) {
      Passage lead = about.named() == null ? entry.key() : about.named().words();
      prose.readApart(entry.context().led(lead), entry.value());
    }
  }

  private void values(Page page, Subject subject, List<Property> label, About about) {
    Entry entry = about.entry();
    Mentions mentions = page.mentions(entry.value());
    List<Given> given = given(page, label, entry, mentions);
    if (given.isEmpty()) {
      noted(page, subject, label, entry);
    }
    List<FoundValue> found = new ArrayList<>();
    for (Given each : given) {
      for (Stated stated : Stated.of(scopes, page.values(), each, mentions)) {
        say(page, subject, about, stated);
        found.add(stated.value());
      }
    }
    beside(page, subject, entry.value(), mentions, found);
  }

  /** A value under the conditions that its keys and its record name. */
  private void say(Page page, Subject subject, About about, Stated stated) {
    Entry entry = about.entry();
    Span place = entry.value().found(stated.value().span());
    Draft draft = Draft.of(stated.property(), stated.value().value(), entry.key().found(), place, Manner.flat(NAME, CERTAINTY));
    SortedMap<String, String> scope = stated.scope();
    entry.path().reversed().forEach(key -> scopes.add(scope, stated.property(), page.leading(key).names()));
    about.conditions().forEach(condition -> scopes.add(scope, stated.property(), condition));
    page.add(subject, draft.in(scope));
  }

  /** The figures beside those that were found which have words of their own. */
  private static void beside(Page page, Subject subject, Passage value, Mentions mentions, List<FoundValue> found) {
    Span whole = new Span(0, value.text().length());
    for (Bond bond : Besides.of(Sentence.of(value, whole, mentions), page.values(), found)) {
      Span place = value.found(bond.value().span());
      Span quote = value.found(bond.label());
      page.add(subject, Draft.of(bond.property(), bond.value().value(), quote, place, Manner.flat(NAME, CERTAINTY)));
    }
  }

  /** What a value gives in the unit that its key says, else as it stands. */
  private static List<Given> given(Page page, List<Property> label, Entry entry, Mentions mentions) {
    Passage value = entry.value();
    Span whole = new Span(0, value.text().length());
    List<Given> measured = new Measured(page.values(), page.finder()).of(label, entry.key().text(), value.text());
    if (!measured.isEmpty()) {
      return measured;
    }
    List<Given> inUnit = Labelled.values(page.values(), label, KeyUnit.in(page, entry.key(), value, label), whole);
    List<Given> plain = inUnit.isEmpty() ? Labelled.values(page.values(), label, mentions, whole) : inUnit;
    return plain.isEmpty() ? LanguageCode.values(page, label, value.text()) : plain;
  }

  /** {@code "focal_ratio": "f/8"}: a value that is a compact form of what its key asks for. */
  private void noted(Page page, Subject subject, List<Property> label, Entry entry) {
    Passage value = entry.value();
    for (Noted noted : notations.in(page, value.text(), new Span(0, value.text().length()))) {
      if (label.contains(noted.property()) && noted.word().length() == value.text().strip().length()) {
        Span place = value.found(noted.value().span());
        page.add(subject, Draft.of(noted.property(), noted.value().value(), entry.key().found(), place, Manner.flat(NAME, CERTAINTY)));
      }
    }
  }

  /** A stated yes or no is a claim like any other; a figure under the key only lets us infer. */
  private void presence(Page page, Subject subject, Presence presence, Entry entry) {
    @Nullable Boolean stated = YesNo.of(entry.value().text());
    Span place = entry.value().found();
    Manner manner =
        stated == null
            ? new Manner(1, true, BY_PRESENCE, List.of(), NAME)
            : Manner.flat(NAME, CERTAINTY);
    presences
        .draft(presence, stated, manner, new Place(presence.key(), entry.key().found().cover(place), place))
        .ifPresent(draft -> page.add(subject, draft));
  }
}
