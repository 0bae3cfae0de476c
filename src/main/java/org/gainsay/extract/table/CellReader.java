package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Context;
import org.gainsay.document.Passage;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Scopes;
import org.gainsay.extract.page.Scopes.Condition;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.page.YesNo;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Presence;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table by its heads. */
final class CellReader {
  private static final String NAME = "table";
  private static final double CERTAINTY = 0.95;
  private static final int MOST_WORDS = 4;
  private static final String ARROWS = "→➜➔⇒➡";

  private final Vocabulary vocabulary;
  private final Scopes scopes;

  CellReader(Vocabulary vocabulary, Scopes scopes) {
    this.vocabulary = vocabulary;
    this.scopes = scopes;
  }

  /**
   * Adds what a cell says.
   *
   * @param heads those beside it, then those over it
   * @param start where the row starts in the text as found
   */
  void read(Page page, Cell cell, List<Head> heads, Row row, Span start) {
    @Nullable Subject subject = row.subject();
    for (Head head : heads) {
      subject = head.subject() == null ? subject : head.subject();
    }
    if (subject == null) {
      return;
    }
    Subject about = subject;
    for (Head head : heads) {
      presence(page, cell, head, about, start);
    }
    property(heads)
        .map(property -> new Claimed(about, property, start))
        .ifPresent(claimed -> values(page, cell, heads, row.table().context(), claimed));
  }

  /** The property that a head names; else the one that a condition in a head implies. */
  private Optional<Property> property(List<Head> heads) {
    for (Head head : heads) {
      Optional<Condition> condition = implied(head);
      if (condition.isPresent() && head.property() == null) {
        return condition.map(Condition::property);
      }
    }
    Optional<Property> stated =
        heads.stream().flatMap(head -> scopes.implied(head.stated()).stream()).findFirst();
    if (stated.isPresent() && heads.stream().allMatch(head -> head.property() == null)) {
      return stated;
    }
    return heads.stream()
        .flatMap(head -> Stream.ofNullable(head.property()))
        .findFirst();
  }

  private Optional<Condition> implied(Head head) {
    return head.names().stream()
        .flatMap(name -> scopes.of(name.individual()).stream())
        .filter(Scopes::implies)
        .findFirst();
  }

  private void values(Page page, Cell cell, List<Head> heads, Context context, Claimed claimed) {
    Property property = claimed.property();
    Passage passage = cell.passage();
    for (FoundValue value : read(page, passage, property, heads)) {
      SortedMap<String, String> scope = scopes.over(property, context, page.finder());
      Map<String, String> stated = new TreeMap<>();
      for (Head head : heads.reversed()) {
        scopes.add(stated, property, head.names());
        head.stated().forEach(stated::putIfAbsent);
      }
      scope.putAll(stated);
      Span place = passage.found(value.span());
      Manner manner = Manner.flat(NAME, CERTAINTY);
      Span quote = claimed.start().cover(place);
      page.add(
          claimed.subject(), Draft.of(property, value.value(), quote, place, manner).in(scope));
    }
  }

  /** What a cell is read for: whom, what, and where its row starts. */
  private record Claimed(Subject subject, Property property, Span start) {}

  /** The values of a cell; behind an arrow the later one holds. */
  private static List<FoundValue> read(
      Page page, Passage passage, Property property, List<Head> heads) {
    String unit = heads.stream().map(Head::unit).reduce("", (one, other) -> one + other);
    String text = passage.text();
    Mentions mentions = page.finder().find(text + unit);
    Span later = new Span(arrow(text), text.length() + unit.length());
    List<FoundValue> values = new ArrayList<>();
    for (FoundValue value : page.values().of(property, mentions, later)) {
      if (value.span().start() >= text.length()) {
        continue; // a value of the heads alone is none of the cell's
      }
      Span inside = new Span(value.span().start(), Math.min(value.span().end(), text.length()));
      if (!property.range().isNumeric() || isWhole(text.substring(later.start()), inside)) {
        values.add(new FoundValue(value.value(), inside));
      }
    }
    return values;
  }

  private static int arrow(String text) {
    int at = text.length();
    while (at > 0 && ARROWS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Whether a figure is what the cell says, rather than a number in a sentence about it. */
  private static boolean isWhole(String cell, Span figure) {
    return Words.count(cell) <= MOST_WORDS || figure.length() * 2 >= cell.strip().length();
  }

  private void presence(Page page, Cell cell, Head head, Subject subject, Span start) {
    @Nullable Presence presence = head.presence();
    @Nullable Boolean stated = presence == null ? null : YesNo.of(cell.passage().text());
    if (presence == null || stated == null) {
      return;
    }
    vocabulary
        .individual(presence.concept())
        .ifPresent(
            concept -> {
              Term term = new Term(concept.iri(), concept.labels().preferred());
              Value value = new ConceptValue(term, head.text());
              Span place = cell.passage().found();
              vocabulary
                  .property(presence.property())
                  .map(property -> draft(property, value, start, place))
                  .map(draft -> stated ? draft : draft.denied())
                  .ifPresent(draft -> page.add(subject, draft));
            });
  }

  private static Draft draft(Property property, Value value, Span start, Span place) {
    return Draft.of(property, value, start.cover(place), place, Manner.flat(NAME, CERTAINTY));
  }
}
