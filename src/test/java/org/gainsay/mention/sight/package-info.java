/** Sentences in our own words, with the hedges, denials and attributions that a reader sees in them. */
@NullMarked
package org.gainsay.mention.sight;

import org.jspecify.annotations.NullMarked;
