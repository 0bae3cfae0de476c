package org.gainsay.extract.table.head;

import java.util.List;
import java.util.Optional;
import org.gainsay.document.Context;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.vocabulary.word.Property;

/** Which properties a cell can be a value of, by all the heads over and beside it together. */
public record HeadMeaning(Scopes scopes) {

  /** What a head is the label of; else the property that a condition in a head implies. */
  public List<Property> of(List<Head> heads) {
    for (Head head : heads) {
      Optional<Condition> condition = implied(head.names());
      if (condition.isPresent() && !head.isLabel()) {
        return List.of(condition.get().property());
      }
    }
    for (Head head : heads) {
      if (head.isLabel()) {
        return head.properties();
      }
    }
    return heads.stream()
        .flatMap(head -> scopes.implying(head.stated()).stream())
        .map(Condition::property)
        .limit(1)
        .toList();
  }

  /**
   * {@code 4 km} and {@code 8 km} under a heading that names what was measured: where heads tell no property it does,
   * and they tell of which part of that each figure is.
   */
  public List<Head> told(Page page, Context context, List<Head> heads) {
    boolean parts = heads.stream().anyMatch(head -> head.subject() != null) && heads.stream().anyMatch(Head::isOpen);
    return parts && !context.headings().isEmpty() && of(heads).isEmpty()
        ? implied(page.leading(context.headings().getLast()).names())
            .map(condition -> heads.stream().map(head -> part(head, condition.property())).toList())
            .orElse(heads)
        : heads;
  }

  private static Head part(Head head, Property property) {
    return head.isOpen() ? head.in(Scopes.PART).labelled(List.of(property)) : head;
  }

  private Optional<Condition> implied(List<NameMention> names) {
    for (NameMention name : names) {
      Optional<Condition> condition = scopes.of(name.individual()).filter(scopes::implies);
      if (condition.isPresent()) {
        return condition;
      }
    }
    return Optional.empty();
  }
}
