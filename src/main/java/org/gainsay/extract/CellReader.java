package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Passage;
import org.gainsay.extract.Scopes.Condition;
import org.gainsay.extract.TableRecogniser.Row;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Presence;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table by its heads. */
final class CellReader {
  private static final String NAME = "table";
  private static final double CERTAINTY = 0.95;
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
    property(heads).ifPresent(property -> values(page, cell, heads, row, property, about, start));
  }

  /** The property that a head names; else the one that a condition in a head implies. */
  private Optional<Property> property(List<Head> heads) {
    for (Head head : heads) {
      Optional<Condition> condition = implied(head);
      if (condition.isPresent() && head.property() == null) {
        return condition.map(Condition::property);
      }
    }
    return heads.stream()
        .map(Head::property)
        .filter(property -> property != null)
        .map(property -> (Property) property)
        .findFirst();
  }

  private Optional<Condition> implied(Head head) {
    return head.names().stream()
        .flatMap(name -> scopes.of(name.individual()).stream())
        .filter(Scopes::implies)
        .findFirst();
  }
}
