/**
 * The values that short texts give, under which conditions: of a figure, a date or a name, which
 * property can have it. Start at {@link org.gainsay.extract.value.Values}.
 */
@NullMarked
package org.gainsay.extract.value;

import org.jspecify.annotations.NullMarked;
