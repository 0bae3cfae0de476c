package org.gainsay.extract.page;

import org.gainsay.claim.Term;
import org.gainsay.vocabulary.Individual;

/**
 * Whom a statement is about.
 *
 * @param text as the document names it
 */
public record Subject(Term term, String text) {
  public static Subject of(Individual individual, String text) {
    return new Subject(new Term(individual.iri(), individual.labels().preferred()), text);
  }
}
