/**
 * What stands in a text before anything is bound: quantities, dates, names, cues. Start at {@link
 * org.gainsay.mention.Mention}.
 */
@NullMarked
package org.gainsay.mention;

import org.jspecify.annotations.NullMarked;
