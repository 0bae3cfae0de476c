/**
 * A number with what it counts: {@code 3 runs}, {@code }. Start at {@link
 * org.gainsay.mention.measure.amount.Amount}.
 */
@NullMarked
package org.gainsay.mention.measure.amount;

import org.jspecify.annotations.NullMarked;
