/**
 * Parts of years, decades, centuries and what stands before them: {@code late 1990s}. Start at {@link
 * org.gainsay.mention.date.period.PeriodDates}.
 */
@NullMarked
package org.gainsay.mention.date.period;

import org.jspecify.annotations.NullMarked;
