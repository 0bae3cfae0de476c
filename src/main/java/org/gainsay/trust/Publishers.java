package org.gainsay.trust;

import java.util.function.Predicate;
import org.gainsay.source.Metadata;
import org.gainsay.trust.origin.Address;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.jspecify.annotations.Nullable;

/** Who published a document, by the word of others alone. */
final class Publishers {
  private final Vocabulary vocabulary;

  Publishers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether others name the maker as the publisher, or the address is one of the maker's own. */
  boolean published(Individual maker, Metadata metadata) {
    return isNamed(maker, metadata.publisher()) || isHome(maker, metadata.address());
  }

  private boolean isNamed(Individual maker, @Nullable String publisher) {
    return publisher != null
        && (names(maker).test(publisher)
            || vocabulary.individual(publisher).filter(maker::equals).isPresent());
  }

  private boolean isHome(Individual maker, @Nullable String address) {
    return address != null
        && vocabulary.sites(maker.iri()).stream().anyMatch(site -> Address.isUnder(address, site));
  }

  /** Whether words name a maker, whatever their case and punctuation. */
  static Predicate<String> names(Individual maker) {
    return words ->
        words.equals(maker.iri())
            || maker.labels().all().stream()
                .anyMatch(label -> Names.key(label).equals(Names.key(words)));
  }
}
