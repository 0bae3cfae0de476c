/**
 * One number with its sign, currency, magnitude and unit. Start at {@link
 * org.gainsay.mention.measure.AmountReader}.
 */
@NullMarked
package org.gainsay.mention.measure;

import org.jspecify.annotations.NullMarked;
