package org.gainsay.vocabulary.derived;

import java.util.List;
import java.util.Optional;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/** The property that others only foretell: the day on which a subject comes into the world. */
public final class Debut {
  private Debut() {}

  /** Empty where plans foretell nothing, or several things. */
  public static Optional<Property> of(Vocabulary vocabulary) {
    List<Property> foretold =
        vocabulary
            .copyAbout(List.of(Vocab.EXPECTS))
            .find()
            .filterKeep(triple -> triple.getPredicate().equals(Vocab.EXPECTS))
            .filterKeep(triple -> triple.getObject().isURI())
            .mapWith(triple -> triple.getObject().getURI())
            .toList()
            .stream()
            .distinct()
            .flatMap(iri -> vocabulary.property(iri).stream())
            .toList();
    return foretold.size() == 1 ? Optional.of(foretold.get(0)) : Optional.empty();
  }
}
