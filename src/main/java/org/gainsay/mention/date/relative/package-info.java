/**
 * Days counted from the day of the document, or from another one: {@code last month}. Start at {@link
 * org.gainsay.mention.date.relative.RelativeDates}.
 */
@NullMarked
package org.gainsay.mention.date.relative;

import org.jspecify.annotations.NullMarked;
