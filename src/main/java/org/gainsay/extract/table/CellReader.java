package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Context;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Notations;
import org.gainsay.extract.page.Notations.Noted;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Presences;
import org.gainsay.extract.page.Presences.Place;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.cell.CellParts;
import org.gainsay.extract.table.cell.CellParts.Conditioned;
import org.gainsay.extract.table.cell.CellValues;
import org.gainsay.extract.table.cell.SpokenCell;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadMeaning;
import org.gainsay.extract.value.ConceptsBeside;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.extract.value.YesNo;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table by its heads. */
final class CellReader {
  private static final String NAME = "table";
  private static final double CERTAINTY = 0.95;

  private final Presences presences;
  private final ConceptsBeside beside;
  private final Scopes scopes;
  private final Notations notations;
  private final HeadMeaning meaning;

  CellReader(Vocabulary vocabulary, Scopes scopes) {
    this.beside = new ConceptsBeside(vocabulary);
    this.presences = new Presences(vocabulary);
    this.scopes = scopes;
    this.notations = new Notations(vocabulary);
    this.meaning = new HeadMeaning(scopes);
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
    Context context = row.table().context();
    Claimed claimed = new Claimed(subject, meaning.told(page, context, heads), context, start);
    List<Given> parts = new ArrayList<>();
    heads.forEach(head -> parts.addAll(SplitCell.read(page, cell.passage(), head)));
    if (parts.isEmpty()) {
      whole(page, cell, claimed);
    }
    parts.forEach(part -> add(page, cell, claimed, part));
  }

  private void whole(Page page, Cell cell, Claimed claimed) {
    List<Head> heads = claimed.heads();
    List<Property> label = meaning.of(heads);
    List<Conditioned> parts =
        CellParts.of(page, cell.passage(), new CellParts.Under(label, Head.unit(heads)), scopes);
    if (!label.isEmpty() && !parts.isEmpty()) {
      parts.forEach(part -> add(page, cell, claimed, part));
      return;
    }
    List<Given> given =
        label.isEmpty()
            ? List.of()
            : CellValues.of(page, cell.passage(), label, Head.unit(heads));
    if (given.isEmpty()) {
      noted(page, cell, claimed, label);
      SpokenCell.read(page, cell.passage()).forEach(each -> add(page, cell, claimed, new Conditioned(each, told(claimed))));
    }
    given.forEach(each -> add(page, cell, claimed, each));
    beside(page, cell, given).forEach(each -> add(page, cell, claimed, each));
    for (Head head : given.isEmpty() ? heads : List.<Head>of()) {
      presence(page, cell, head, claimed);
    }
  }

  /** Words that nobody knows beside or over a cell that speaks for itself say which part of a thing it speaks of. */
  private static SortedMap<String, String> told(Claimed claimed) {
    SortedMap<String, String> told = new TreeMap<>();
    claimed.heads().stream().filter(Head::isOpen).map(Head::text).limit(1).forEach(words -> told.put(Scopes.PART, words));
    return told;
  }

  private List<Given> beside(Page page, Cell cell, List<Given> given) {
    String text = cell.passage().text();
    return given.isEmpty()
        ? List.of()
        : beside.of(page.finder().find(text), new Span(0, text.length()), given);
  }

  /** Under heads that say nothing, or but that, a cell may speak for itself: {@code 4L+2T}. */
  private void noted(Page page, Cell cell, Claimed claimed, List<Property> label) {
    String text = cell.passage().text();
    List<Noted> all = notations.in(page, text, new Span(0, text.length()));
    boolean asked = all.stream().anyMatch(noted -> label.contains(noted.property()));
    for (Noted noted : all) {
      if (asked || noted.word().length() == text.strip().length()) {
        add(page, cell, claimed, new Given(noted.property(), noted.value()));
      }
    }
  }

  private void add(Page page, Cell cell, Claimed claimed, Conditioned part) {
    Property property = part.given().property();
    SortedMap<String, String> scope = scope(page, claimed, property);
    scope.putAll(part.scope());
    if (Fit.isMeant(property, scope)) {
      page.add(claimed.subject(), draft(cell, claimed, part.given()).in(scope));
    }
  }

  private static Draft draft(Cell cell, Claimed claimed, Given said) {
    Span place = cell.passage().found(said.value().span());
    Manner manner = Manner.flat(NAME, CERTAINTY);
    return Draft.of(said.property(), said.value().value(), claimed.start().cover(place), place, manner);
  }

  private void add(Page page, Cell cell, Claimed claimed, Given said) {
    SortedMap<String, String> scope = scope(page, claimed, said.property());
    if (!said.property().scopedBy().isEmpty() && said.value().span().length() < cell.passage().text().strip().length()) {
      scopes.add(scope, said.property(), page.finder().find(cell.passage().text()).names());
    }
    if (Fit.isMeant(said.property(), scope)) {
      page.add(claimed.subject(), draft(cell, claimed, said).in(scope));
    }
  }

  /** The conditions of the headings over the table, then those of the heads, which go before. */
  private SortedMap<String, String> scope(Page page, Claimed claimed, Property property) {
    SortedMap<String, String> scope = scopes.over(property, claimed.context(), page.finder());
    Map<String, String> stated = new TreeMap<>();
    for (Head head : claimed.heads().reversed()) {
      scopes.add(stated, property, head.names());
      head.stated().forEach(stated::putIfAbsent);
    }
    scope.putAll(stated);
    return scope;
  }

  /** What a cell is read for: whom, by which heads, under which headings, from where its row starts. */
  private record Claimed(Subject subject, List<Head> heads, Context context, Span start) {}

  private void presence(Page page, Cell cell, Head head, Claimed claimed) {
    @Nullable Presence presence = head.presence();
    @Nullable Boolean stated = presence == null ? null : YesNo.of(cell.passage().text());
    if (presence == null || stated == null) {
      return;
    }
    Span place = cell.passage().found();
    Place where = new Place(head.text(), claimed.start().cover(place), place);
    presences
        .draft(presence, stated, Manner.flat(NAME, CERTAINTY), where)
        .ifPresent(draft -> page.add(claimed.subject(), draft));
  }
}
