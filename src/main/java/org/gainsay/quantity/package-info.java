/**
 * Numbers with units, intervals and partial dates, and whether two of them can both be true. Start at {@link org.gainsay.quantity.Interval}.
 */
@NullMarked
package org.gainsay.quantity;

import org.jspecify.annotations.NullMarked;
