/**
 * The vocabulary as the build has read it, in one file of numbers and one text, so that a start need not read
 * Turtle. Start at {@link org.gainsay.vocabulary.kept.KeptVocabulary}.
 */
@NullMarked
package org.gainsay.vocabulary.kept;

import org.jspecify.annotations.NullMarked;
