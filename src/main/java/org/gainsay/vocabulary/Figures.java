package org.gainsay.vocabulary;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Measure;
import org.gainsay.vocabulary.word.SourceKind;

/**
 * The figures by which sources and claims are judged, as far as the files give them.
 *
 * @param reliabilities from 0 to 1: how much of a flat statement is left for a kind of source
 */
public record Figures(Map<Measure, Double> measures, Map<SourceKind, Double> reliabilities) {
  static Figures of(Triples triples) {
    Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      number(triples, Vocab.of(measure), Vocab.NUMBER).ifPresent(number -> measures.put(measure, number));
    }
    Map<SourceKind, Double> reliabilities = new EnumMap<>(SourceKind.class);
    for (SourceKind kind : SourceKind.values()) {
      number(triples, Vocab.of(kind), Vocab.RELIABILITY).ifPresent(number -> reliabilities.put(kind, number));
    }
    return new Figures(measures, reliabilities);
  }

  private static OptionalDouble number(Triples triples, Node node, Node predicate) {
    return triples.texts(node, predicate).stream()
        .flatMap(text -> Datatypes.number(text).stream())
        .mapToDouble(BigDecimal::doubleValue)
        .findFirst();
  }
}
