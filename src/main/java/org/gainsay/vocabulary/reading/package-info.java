/**
 * Files of Turtle to a vocabulary, and what is wrong with them. Start at {@link
 * org.gainsay.vocabulary.reading.VocabularyReader}.
 */
@NullMarked
package org.gainsay.vocabulary.reading;

import org.jspecify.annotations.NullMarked;
