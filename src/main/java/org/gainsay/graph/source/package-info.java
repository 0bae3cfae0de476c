/** Documents and what is known of them, to RDF and from {@code sources.ttl}. */
@NullMarked
package org.gainsay.graph.source;

import org.jspecify.annotations.NullMarked;
