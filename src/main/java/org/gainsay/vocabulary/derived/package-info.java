/** What follows from a vocabulary, asked for now and then. */
@NullMarked
package org.gainsay.vocabulary.derived;

import org.jspecify.annotations.NullMarked;
