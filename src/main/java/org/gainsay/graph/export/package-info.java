/**
 * Claim graphs as files, and back. Start at {@link org.gainsay.graph.export.ClaimExport} and at
 * {@link org.gainsay.graph.export.ClaimFile}.
 */
@NullMarked
package org.gainsay.graph.export;

import org.jspecify.annotations.NullMarked;
