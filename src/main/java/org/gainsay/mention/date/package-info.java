/**
 * Dates of any form, whole and partial, spoken and written. Start at {@link
 * org.gainsay.mention.date.DateReader}.
 */
@NullMarked
package org.gainsay.mention.date;

import org.jspecify.annotations.NullMarked;
