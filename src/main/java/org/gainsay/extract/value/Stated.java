package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * A value of a short text with the conditions that stand beside it: {@code 17 t (loaded); 11 t
 * (empty)} gives two.
 */
public record Stated(Property property, FoundValue value, SortedMap<String, String> scope) {
  private static final String PARTS = ";,/";

  /** A value and, where it has a condition, those of the same property that have another one. */
  public static List<Stated> of(Scopes scopes, Values values, Given given, Mentions whole) {
    Property property = given.property();
    Span first = given.value().span();
    if (!(given.value().value() instanceof QuantityValue)) {
      return List.of(new Stated(property, given.value(), beside(scopes, property, whole, first)));
    }
    if (property.scopedBy().isEmpty()) {
      return List.of(new Stated(property, given.value(), new TreeMap<>()));
    }
    List<Stated> stated = new ArrayList<>();
    stated.add(new Stated(property, given.value(), beside(scopes, property, whole, first)));
    for (Figure figure : whole.figures()) {
      SortedMap<String, String> scope = beside(scopes, property, whole, figure.span());
      boolean other = stated.stream().noneMatch(before -> before.scope().equals(scope));
      if (figure.span().start() >= first.end() && other && !scope.isEmpty() && !stated.get(0).scope().isEmpty()) {
        values
            .quantity(property, figure, whole.text())
            .ifPresent(value -> stated.add(new Stated(property, value, scope)));
      }
    }
    return stated;
  }

  /** The conditions that are named in the same part of a text as a value. */
  private static SortedMap<String, String> beside(
      Scopes scopes, Property property, Mentions whole, Span value) {
    SortedMap<String, String> scope = new TreeMap<>();
    Span part = new Span(border(whole.text(), value.start(), -1), border(whole.text(), value.end(), 1));
    scopes.rates().add(scope, property, whole.figures(value));
    scopes.add(scope, property, whole.names(part).stream().filter(name -> !name.span().overlaps(value)).toList());
    return scope;
  }

  /** Where the part of a text ends to one side: at a mark with a space behind it, or its end. */
  private static int border(String text, int from, int step) {
    int at = step < 0 ? from - 1 : from;
    while (at >= 0 && at < text.length() && !parts(text, at)) {
      at += step;
    }
    return step < 0 ? at + 1 : at;
  }

  private static boolean parts(String text, int at) {
    return text.charAt(at) == '\n'
        || (PARTS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }
}
