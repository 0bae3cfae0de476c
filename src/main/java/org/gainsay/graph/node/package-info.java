/** What every writer and reader of RDF here shares: a node with its properties, literals. */
@NullMarked
package org.gainsay.graph.node;

import org.jspecify.annotations.NullMarked;
