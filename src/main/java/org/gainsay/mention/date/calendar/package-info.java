/**
 * What a calendar knows: days, months, parts of years, and the words for them. Start at {@link
 * org.gainsay.mention.date.calendar.DateReading}.
 */
@NullMarked
package org.gainsay.mention.date.calendar;

import org.jspecify.annotations.NullMarked;
