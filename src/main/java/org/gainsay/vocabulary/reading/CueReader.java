package org.gainsay.vocabulary.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.Datatypes;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Notation;
import org.jspecify.annotations.Nullable;

/** Cues and notations: what stands on nodes of its own. */
final class CueReader {
  private final Triples triples;

  CueReader(Triples triples) {
    this.triples = triples;
  }

  List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (Triple triple : triples.with(Vocab.CUE_KIND)) {
      kind(triple.getObject()).ifPresent(kind -> cues.add(cue(triple.getSubject(), kind)));
    }
    return cues;
  }

  static Optional<CueKind> kind(Node node) {
    return Stream.of(CueKind.values()).filter(kind -> Vocab.of(kind).equals(node)).findFirst();
  }

  private Cue cue(Node node, CueKind kind) {
    double strength = number(node, Vocab.STRENGTH).map(BigDecimal::doubleValue).orElse(1.0);
    @Nullable BigDecimal factor = number(node, Vocab.NUMBER).orElse(null);
    return new Cue(
        kind,
        words(node),
        Math.clamp(strength, 0.0, 1.0),
        factor,
        triples.isTrue(node, Vocab.FOLLOWS));
  }

  private List<String> words(Node node) {
    Stream<String> labels =
        Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
            .flatMap(label -> triples.texts(node, label.asNode()).stream());
    Stream<String> phrases =
        triples.texts(node, Vocab.PHRASING).stream()
            .flatMap(phrasing -> Phrasing.expand(phrasing).stream());
    return Stream.concat(labels, phrases)
        .flatMap(words -> Stream.of(words, words.replace('\'', '’')))
        .distinct()
        .toList();
  }

  private Optional<BigDecimal> number(Node node, Node predicate) {
    return triples.texts(node, predicate).stream()
        .flatMap(text -> Datatypes.number(text).stream())
        .findFirst();
  }

  List<Notation> notations() {
    return Stream.of(Vocab.NOTATION, Vocab.PATTERN)
        .flatMap(predicate -> triples.with(predicate).stream())
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(Notation::new)
        .toList();
  }
}
