/** One claim to RDF and back: slot, value, evidence, labels. */
@NullMarked
package org.gainsay.graph.claim;

import org.jspecify.annotations.NullMarked;
