/**
 * What can be said and in which words, read from ordinary RDFS, OWL and SKOS. Start at {@link org.gainsay.vocabulary.Vocabulary}.
 */
@NullMarked
package org.gainsay.vocabulary;

import org.jspecify.annotations.NullMarked;
