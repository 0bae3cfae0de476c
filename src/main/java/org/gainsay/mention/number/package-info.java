/**
 * Numbers as written, in digits and in words, before they measure anything. Start at {@link
 * org.gainsay.mention.number.Numeral}.
 */
@NullMarked
package org.gainsay.mention.number;

import org.jspecify.annotations.NullMarked;
