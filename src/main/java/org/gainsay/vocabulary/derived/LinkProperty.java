package org.gainsay.vocabulary.derived;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.gainsay.quantity.Interval;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** What a link states of a subject, whatever the domain: {@code gs:offeredAt}, {@code gs:linksTo}. */
public final class LinkProperty {
  /** The words invite to use the thing: it is there. */
  public static final Property OFFERED_AT = of(Vocab.OFFERED_AT, "offered at");

  /** The words name the thing: the address is about it. */
  public static final Property LINKS_TO = of(Vocab.LINKS_TO, "links to");

  private LinkProperty() {}

  private static Property of(Node term, String label) {
    return new Property(
        term.getURI(),
        Names.localName(term),
        new Labels(label, List.of(), List.of()),
        Set.of(),
        new Range(Range.Kind.TEXT, Set.of()),
        List.of(),
        false,
        null,
        List.of(),
        Set.of(),
        new Interval(null, null),
        false);
  }
}
