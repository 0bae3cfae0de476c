/**
 * Claims and their sources to RDF and back. Start at {@link org.gainsay.graph.ClaimGraph}; the form is that of
 * section 4 of the design.
 */
@NullMarked
package org.gainsay.graph;

import org.jspecify.annotations.NullMarked;
