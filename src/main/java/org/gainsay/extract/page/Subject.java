package org.gainsay.extract.page;

import org.gainsay.claim.Term;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;

/**
 * Whom a statement is about.
 *
 * @param text as the document names it
 */
public record Subject(Term term, String text) {
  /** The one that words name, whether the vocabulary knows it or not. */
  public static Subject named(String name, MentionFinder finder) {
    return finder
        .subject(name)
        .map(known -> of(known, name))
        .orElseGet(() -> new Subject(new Term(Names.iri(name), name), name));
  }

  public static Subject of(Individual individual, String text) {
    return new Subject(new Term(individual.iri(), individual.labels().preferred()), text);
  }
}
