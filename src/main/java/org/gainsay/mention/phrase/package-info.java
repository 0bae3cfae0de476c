/** Looks up the phrases of a vocabulary in a text, whatever their case, punctuation and space. */
@NullMarked
package org.gainsay.mention.phrase;

import org.jspecify.annotations.NullMarked;
