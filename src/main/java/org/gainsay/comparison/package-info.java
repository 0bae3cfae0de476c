/**
 * Whether two claims can both be true, for all that judges: rules, favours, verdicts and lint. Start at
 * {@link org.gainsay.comparison.Comparison}.
 */
@NullMarked
package org.gainsay.comparison;

import org.jspecify.annotations.NullMarked;
