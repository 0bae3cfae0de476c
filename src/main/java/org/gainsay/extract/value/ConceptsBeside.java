package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/**
 * Concepts that a field or cell names beside its value: under {@code Material}, {@code painted
 * steel} says as well how it is protected.
 */
public final class ConceptsBeside {
  private static final int LONGEST = 60;
  private static final int REST = 1;

  private final Takers takers;

  public ConceptsBeside(Vocabulary vocabulary) {
    this.takers = new Takers(vocabulary, Range.Kind.CONCEPT);
  }

  /** Those of a short text of which only one property can have the concept. */
  public List<Given> of(Mentions whole, Span stretch, List<Given> found) {
    Mentions inside = whole.within(stretch);
    List<Given> beside = new ArrayList<>();
    boolean concepts =
        !found.isEmpty()
            && !inside.names().isEmpty()
            && stretch.length() <= LONGEST
            && (found.stream().allMatch(given -> given.property().range().kind() == Range.Kind.CONCEPT) || isTerse(inside, stretch, found))
            && !inside.has(CueKind.NEGATION);
    for (NameMention name : concepts ? inside.names() : List.<NameMention>of()) {
      List<Property> able = takers.of(name.individual());
      if (able.size() == 1 && name.individual().concept() && isFree(name.span(), able.get(0), found)) {
        FoundValue value = Values.named(name, inside.text());
        beside.add(new Given(able.get(0), value));
      }
    }
    return beside;
  }

  /** {@code 40 kWh NMC}: hardly a word beside figures and the names of concepts. */
  private static boolean isTerse(Mentions inside, Span stretch, List<Given> found) {
    BitSet told = new BitSet();
    found.forEach(given -> told.set(given.value().span().start(), given.value().span().end()));
    inside.figures().forEach(figure -> told.set(figure.span().start(), figure.span().end()));
    inside.names().forEach(name -> told.set(name.span().start(), name.span().end()));
    StringBuilder rest = new StringBuilder();
    for (int at = stretch.start(); at < stretch.end(); at++) {
      rest.append(told.get(at) ? ' ' : inside.text().charAt(at));
    }
    return Words.count(rest.toString()) <= REST;
  }

  private static boolean isFree(Span name, Property property, List<Given> found) {
    return found.stream()
        .noneMatch(given -> given.property().equals(property) || given.value().span().overlaps(name));
  }
}
