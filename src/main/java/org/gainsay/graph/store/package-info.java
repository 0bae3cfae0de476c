/**
 * Claims that last: documents, their claims, texts and findings in a dataset of one's own (TDB2) or of a SPARQL server.
 * Start at {@link org.gainsay.graph.store.ClaimStore}.
 */
@NullMarked
package org.gainsay.graph.store;

import org.jspecify.annotations.NullMarked;
