package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.recognise.question.Inquiries;
import org.gainsay.extract.recognise.thing.NameList;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code Builders} over a list of names, {@code Who built it?} over or before a text that begins with one: what a
 * heading or question asks for whose answers are names.
 *
 * @param properties whose values are things with names
 */
record Headed(List<Property> properties, Inquiries inquiries) {
  /** Of which property the names are values that a text begins with, if its heading asks for one. */
  Optional<Property> asked(Utterance utterance) {
    if (utterance.asked().questioned()) {
      return utterance.asked().carried().stream().filter(properties::contains).findFirst();
    }
    List<Passage> headings = utterance.placed().context().headings();
    if (headings.isEmpty() || utterance.sentence().span().start() > 0) {
      return Optional.empty();
    }
    Passage heading = headings.getLast();
    return Stream.concat(utterance.page().asked(heading).stream(), asked(utterance, heading)).filter(properties::contains).findFirst();
  }

  private Stream<Property> asked(Utterance utterance, Passage heading) {
    return heading.text().indexOf('?') > 0 ? inquiries.of(heading.text(), utterance.page().leading(heading).properties()).stream() : Stream.empty();
  }

  /** The names that a text begins with as an item of a list. */
  static List<Span> names(Utterance utterance) {
    return NameList.in(utterance.sentence());
  }
}
