/**
 * Years that stand alone, and from one to another. Start at {@link
 * org.gainsay.mention.date.year.BareYears}.
 */
@NullMarked
package org.gainsay.mention.date.year;

import org.jspecify.annotations.NullMarked;
