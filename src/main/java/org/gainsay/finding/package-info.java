/**
 * What is said of claims. Start at {@link org.gainsay.finding.Finding}.
 */
@NullMarked
package org.gainsay.finding;

import org.jspecify.annotations.NullMarked;
