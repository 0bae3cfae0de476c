/** Names that may be one thing's. Start at {@link org.gainsay.finding.naming.Lookalike}. */
@NullMarked
package org.gainsay.finding.naming;

import org.jspecify.annotations.NullMarked;
