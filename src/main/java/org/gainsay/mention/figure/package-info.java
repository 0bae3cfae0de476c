/**
 * Quantities and dates in plain English text: digits, number words, units and calendars, read left
 * to right in one pass. Start at {@link org.gainsay.mention.figure.FigureFinder}.
 */
@NullMarked
package org.gainsay.mention.figure;

import org.jspecify.annotations.NullMarked;
