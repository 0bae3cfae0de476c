package org.gainsay.claim;

/**
 * A thing of the vocabulary, or of a document alone, and what it is called.
 *
 * @param label the preferred label; as written where the vocabulary does not know the thing
 */
public record Term(String iri, String label) {}
