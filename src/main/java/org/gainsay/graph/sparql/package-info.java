/**
 * SPARQL over a claim graph, shut off from everything else. Start at {@link
 * org.gainsay.graph.sparql.Question}.
 */
@NullMarked
package org.gainsay.graph.sparql;

import org.jspecify.annotations.NullMarked;
